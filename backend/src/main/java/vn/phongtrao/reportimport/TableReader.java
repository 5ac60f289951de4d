package vn.phongtrao.reportimport;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.phongtrao.shared.upload.FileRow;
import vn.phongtrao.shared.upload.FileText;
import vn.phongtrao.shared.upload.RowFile;

/** Reads a table or an array, one figure a row. */
final class TableReader implements CellReader {

    static final Set<String> COLUMNS = ordered("campaign", "period", "unit", "indicator", "dimension", "raw", "value",
            "reason", "document", "note");
    private static final Map<String, String> OWN_NAMES = Map.of("campaign", "campaign", "period", "period", "unit", "unit",
            "indicator", "indicator", "dimension", "dimension", "raw", "raw", "value", "value", "reason", "reason",
            "document", "document", "note", "note");

    private final ImportOrder order;
    private final ObjectMapper json;

    TableReader(ImportOrder order, ObjectMapper json) {
        this.order = order;
        this.json = json;
    }

    @Override
    public int read(SpooledFile file, Consumer<StatedCell> each) {
        int[] rows = {0};
        Set<String> required = ordered("campaign", "period", "unit", "indicator", "raw");
        if (order.campaign() != null) {
            required.remove("campaign");
        }
        if (order.period() != null) {
            required.remove("period");
        }
        StatedCell.Fault[] misshapen = new StatedCell.Fault[1];
        RowFile reader = new RowFile(COLUMNS, required, MOST_ROWS, (row, column, code, message, value) ->
                misshapen[0] = new StatedCell.Fault(column == null ? "raw" : column, code, message, message,
                        value == null ? null : String.valueOf(value)));
        Consumer<FileRow> take = row -> {
            rows[0]++;
            each.accept(cell(row, misshapen[0]));
            misshapen[0] = null;
        };
        try (Reader text = FileText.open(file::open, order.charset())) {
            if (order.format() == ImportFormat.JSON) {
                reader.json(text, json, take);
            } else {
                reader.csv(text, take);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows[0];
    }

    private StatedCell cell(FileRow row, StatedCell.Fault misshapen) {
        return stated(new CellPlace(null, row.number(), "raw", OWN_NAMES), row.cells(), misshapen);
    }

    /** A figure whose parts are named as in a table, wherever they stand. */
    static StatedCell stated(CellPlace place, Map<String, String> cells, StatedCell.Fault misshapen) {
        StatedCell.Fault fault = misshapen;
        BigDecimal value = null;
        if (cells.get("value") != null) {
            try {
                value = new BigDecimal(cells.get("value"));
            } catch (NumberFormatException e) {
                fault = new StatedCell.Fault("value", "InvalidNumber", "The chosen value is no number.",
                        "Write digits with a decimal point, such as 106.2.", cells.get("value"));
            }
        }
        return new StatedCell(place, cells.get("campaign"), cells.get("period"), cells.get("unit"), cells.get("indicator"),
                cells.get("dimension"), cells.get("raw"), value, cells.get("reason"), cells.get("document"),
                cells.get("note"), null, fault, null);
    }

    private static Set<String> ordered(String... columns) {
        return new LinkedHashSet<>(List.of(columns));
    }
}
