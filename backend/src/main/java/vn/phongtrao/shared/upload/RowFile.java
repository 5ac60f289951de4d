package vn.phongtrao.shared.upload;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.shared.text.Nfc;

/** Takes a table or an array apart into rows, one after the other; their texts are in NFC. */
public final class RowFile {

    /** A header line is no longer than this; it decides what separates the cells. */
    private static final int LONGEST_HEADER = 10_000;

    private final Set<String> columns;
    private final Set<String> required;
    private final int mostRows;
    private final Refusal refusal;
    private int rows;
    private int lastNumber;

    /** Takes what is wrong with a row; the column is null where the whole row is meant. */
    @FunctionalInterface
    public interface Refusal {

        void add(FileRow row, String column, String code, String message, Object value);
    }

    /**
     * @param columns  those that the format has
     * @param required those of them that a CSV file must have
     * @param mostRows how many rows one import takes
     * @param refusal  takes what is wrong with single rows
     */
    public RowFile(Set<String> columns, Set<String> required, int mostRows, Refusal refusal) {
        this.columns = columns;
        this.required = required;
        this.mostRows = mostRows;
        this.refusal = refusal;
    }

    /**
     * Reads a table whose first line names the columns, separated by commas or, if the first line is, by semicolons.
     *
     * @throws UnreadableFile when it is no such table
     * @throws TooManyRows when it is longer than one import takes
     */
    public void csv(Reader text, Consumer<FileRow> each) {
        try {
            BufferedReader buffered = new BufferedReader(text, LONGEST_HEADER);
            try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(buffered))
                    .skipEmptyLines(true).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(buffered)) {
                List<String> header = null;
                for (CsvRecord record : reader) {
                    if (header == null) {
                        header = header(record);
                    } else {
                        add(row(record, header), each);
                    }
                }
                if (header == null) {
                    throw new UnreadableFile("The file is empty. Its first line names the columns: "
                            + String.join(",", columns) + ".");
                }
            }
        } catch (CsvParseException malformed) {
            throw new UnreadableFile("The file is no CSV from line " + (lastNumber + 1) + " on: a quoted cell is not "
                    + "closed, or is longer than a cell can be.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        boolean comma = false;
        boolean semicolon = false;
        int c = text.read();
        for (int read = 1; c >= 0 && c != '\n' && read < LONGEST_HEADER; read++) {
            comma |= c == ',';
            semicolon |= c == ';';
            c = text.read();
        }
        text.reset();
        return semicolon && !comma ? ';' : ',';
    }

    private List<String> header(CsvRecord record) {
        List<String> header = record.getFields().stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!columns.contains(column)) {
                throw unreadable(column, "UnknownColumn", "The columns are " + String.join(", ", columns) + ".");
            }
            if (!seen.add(column)) {
                throw unreadable(column, "RepeatedColumn", "A column stands in the file once.");
            }
        }
        required.stream().filter(column -> !seen.contains(column)).findFirst().ifPresent(column -> {
            throw unreadable(column, "MissingColumn", "The file needs the columns " + String.join(", ", required) + ".");
        });
        return header;
    }

    private static UnreadableFile unreadable(String column, String code, String message) {
        return new UnreadableFile("Column " + column + ": " + message,
                Violation.inRow(null, 1, column, code, message, column));
    }

    private FileRow row(CsvRecord record, List<String> header) {
        Map<String, String> cells = new HashMap<>();
        List<String> fields = record.getFields();
        for (int i = 0; i < Math.min(fields.size(), header.size()); i++) {
            String cell = Nfc.normalise(fields.get(i)).strip();
            if (!cell.isEmpty()) {
                cells.put(header.get(i), cell);
            }
        }
        FileRow row = new FileRow(Math.toIntExact(record.getStartingLineNumber()), null, cells);
        if (fields.size() > header.size()) {
            refusal.add(row, null, "ExtraCells", "The row has " + fields.size() + " cells, the header " + header.size()
                    + ". Quote a cell that contains the separator.", fields.get(header.size()));
        }
        return row;
    }

    /**
     * Reads a JSON array of objects, whose fields are texts.
     *
     * @throws UnreadableFile when it is no such array
     * @throws TooManyRows when it is longer than one import takes
     */
    public void json(Reader text, ObjectMapper mapper, Consumer<FileRow> each) {
        // The next element is no trailing token.
        ObjectReader element = mapper.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try (JsonParser parser = mapper.getFactory().createParser(text)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new UnreadableFile("Expected an array of objects.");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                add(row(element.readTree(parser), rows), each);
            }
            if (parser.nextToken() != null) {
                throw new UnreadableFile("Something follows the array in line "
                        + parser.currentTokenLocation().getLineNr() + ".");
            }
        } catch (JsonProcessingException malformed) {
            throw new UnreadableFile("Not well-formed JSON, or nested or sized beyond the limits, at line "
                    + malformed.getLocation().getLineNr() + ", column " + malformed.getLocation().getColumnNr() + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileRow row(JsonNode node, int index) {
        Map<String, String> cells = new HashMap<>();
        FileRow row = new FileRow(index + 1, "/" + index, cells);
        if (node == null || !node.isObject()) {
            refusal.add(row, null, "WrongType", "Expected an object.", node);
            return row;
        }
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (!columns.contains(field.getKey())) {
                refusal.add(row, field.getKey(), "UnknownField", "The fields are " + String.join(", ", columns) + ".",
                        field.getKey());
            } else if (!value.isNull() && !value.isTextual()) {
                refusal.add(row, field.getKey(), "WrongType", "Expected a text; a code keeps its leading zeros only in "
                        + "quotes.", value);
            } else if (!value.isNull() && !value.asText().isBlank()) {
                cells.put(field.getKey(), Nfc.normalise(value.asText()).strip());
            }
        });
        return row;
    }

    private void add(FileRow row, Consumer<FileRow> each) {
        if (rows == mostRows) {
            throw new TooManyRows(mostRows);
        }
        rows++;
        lastNumber = row.number();
        each.accept(row);
    }
}
