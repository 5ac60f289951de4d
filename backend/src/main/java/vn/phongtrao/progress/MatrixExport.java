package vn.phongtrao.progress;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.target.UnitCounts;
import vn.phongtrao.workbook.SafeText;

/** A whole matrix as a table, a line for each unit and target, written page by page: no more than one is held at a time. */
@ApplicationScoped
class MatrixExport {

    private static final int UNITS_AT_ONCE = 200;
    /** Tells spreadsheet programs that the text is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> HEADER = List.of("unit", "unitName", "unitType", "target", "status", "qualifier",
            "value", "lower", "upper", "unitOfMeasure", "distance", "expected", "reported", "met", "notMet", "undetermined",
            "noData");
    private static final int COUNTS = 6;

    private final MatrixService matrix;

    MatrixExport(MatrixService matrix) {
        this.matrix = matrix;
    }

    /** By name of the units. What is refused is refused before the first line. */
    StreamingOutput write(UUID campaign, MatrixScope scope) {
        MatrixRequest request = page(scope);
        MatrixView first = matrix.require(campaign, request);
        return output -> write(campaign, request, first, output);
    }

    private void write(UUID campaign, MatrixRequest request, MatrixView first, OutputStream output) throws IOException {
        Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(HEADER);
        for (MatrixView page = first; page != null; page = next(campaign, request, page)) {
            for (MatrixView.Row row : page.items()) {
                for (int column = 0; column < page.targets().size(); column++) {
                    csv.writeRecord(line(row, page.targets().get(column), row.cells().get(column)));
                }
            }
        }
        csv.flush();
        text.flush();
    }

    private MatrixView next(UUID campaign, MatrixRequest request, MatrixView page) {
        request.cursor = page.next();
        return page.next() == null ? null : matrix.require(campaign, request);
    }

    private static MatrixRequest page(MatrixScope scope) {
        MatrixRequest request = new MatrixRequest();
        request.unit = scope.unit;
        request.period = scope.period;
        request.view = scope.view;
        request.asOf = scope.asOf;
        request.reading = scope.reading;
        request.includeSubmitted = scope.includeSubmitted;
        request.level = scope.level;
        request.limit = UNITS_AT_ONCE;
        request.sort = "name";
        return request;
    }

    private static List<String> line(MatrixView.Row row, MatrixView.Column target, MatrixView.Cell cell) {
        List<String> line = new ArrayList<>(List.of(row.unit().toString(), SafeText.of(row.unitName()),
                row.unitType().name(), SafeText.of(target.code()),
                Boolean.FALSE.equals(cell.applicable()) ? "NOT_APPLICABLE" : cell.status().name()));
        Figure actual = cell.actual();
        line.addAll(actual == null ? Collections.nCopies(5, "") : List.of(actual.qualifier().name(), plain(actual.value()),
                plain(actual.lower()), plain(actual.upper()), text(actual.unitOfMeasure())));
        line.add(plain(cell.distance()));
        UnitCounts units = cell.units();
        line.addAll(units == null ? Collections.nCopies(COUNTS, "") : List.of(text(units.expected()), text(units.reported()),
                text(units.met()), text(units.notMet()), text(units.undetermined()), text(units.noData())));
        return line;
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
