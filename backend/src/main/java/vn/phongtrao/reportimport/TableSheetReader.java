package vn.phongtrao.reportimport;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.phongtrao.reportimport.StatedCell.Fault;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.shared.upload.TooManyRows;
import vn.phongtrao.shared.upload.UnreadableFile;
import vn.phongtrao.workbook.MergedCells;
import vn.phongtrao.workbook.SheetCell;
import vn.phongtrao.workbook.SheetHandler;
import vn.phongtrao.workbook.SheetRow;

/** Reads a sheet with the columns of a table: the names in its first row, a figure in each of the others. */
final class TableSheetReader implements SheetHandler {

    private final String sheet;
    private final Consumer<StatedCell> each;
    private final Map<Integer, String> columns = new HashMap<>();
    private final Map<String, String> letters = new HashMap<>();
    private final BitSet hidden = new BitSet();
    /** Columns that a workbook with problems has beside its own. */
    private final BitSet ignored = new BitSet();
    private int header;
    private int rows;

    TableSheetReader(String sheet, Consumer<StatedCell> each) {
        this.sheet = sheet;
        this.each = each;
    }

    /** How many rows it has below the names. */
    int rows() {
        return rows;
    }

    @Override
    public void hiddenColumns(int first, int last) {
        hidden.set(first, last + 1);
    }

    @Override
    public void row(SheetRow row) {
        if (row.cells().isEmpty()) {
            return;
        }
        if (header == 0) {
            header = row.number();
            row.cells().forEach(cell -> name(row, cell));
            if (!letters.containsKey("raw")) {
                throw unreadable(row.number(), "A", "MissingColumn", "The first row names the columns "
                        + String.join(", ", TableReader.COLUMNS) + "; raw is missing", null);
            }
            return;
        }
        rows++;
        if (rows > CellReader.MOST_ROWS) {
            throw new TooManyRows(CellReader.MOST_ROWS);
        }
        each.accept(stated(row));
    }

    private void name(SheetRow row, SheetCell cell) {
        String name = WorkbookCell.plain(cell);
        if (ResultWriter.HEADERS.contains(name)) {
            ignored.set(cell.column());
            return;
        }
        if (!TableReader.COLUMNS.contains(name)) {
            throw unreadable(row.number(), SheetCell.letters(cell.column()), "UnknownColumn", "The columns are "
                    + String.join(", ", TableReader.COLUMNS), name);
        }
        if (letters.put(name, SheetCell.letters(cell.column())) != null) {
            throw unreadable(row.number(), SheetCell.letters(cell.column()), "RepeatedColumn",
                    "A column stands in the sheet once", name);
        }
        columns.put(cell.column(), name);
    }

    private UnreadableFile unreadable(int row, String column, String code, String message, String value) {
        return new UnreadableFile("Cell " + column + row + " of the sheet " + sheet + ": " + message + ".",
                Violation.inCell(sheet, row, column, code, message + ".", value));
    }

    private StatedCell stated(SheetRow row) {
        Map<String, String> cells = new HashMap<>();
        WorkbookCell figure = null;
        Fault fault = row.hidden() || columns.keySet().stream().anyMatch(hidden::get)
                ? new Fault("raw", row.hidden() ? "HiddenRow" : "HiddenColumn",
                "The row, or a column of the sheet, is hidden.", "Show it and look at it.", null) : null;
        for (SheetCell cell : row.cells()) {
            if (ignored.get(cell.column())) {
                continue;
            }
            String name = columns.get(cell.column());
            WorkbookCell value = WorkbookCell.of(cell);
            if (name == null) {
                fault = new Fault("raw", "ExtraCells", "The cell " + SheetCell.letters(cell.column()) + row.number()
                        + " stands in no column.", "Take it out, or name its column.", WorkbookCell.plain(cell));
            } else if (value.fault() != null) {
                Fault found = value.fault();
                fault = new Fault(name, found.code(), found.message(), found.cure(), found.value());
            } else if (name.equals("raw")) {
                figure = value;
                cells.put("raw", value.raw());
            } else {
                cells.put(name, WorkbookCell.plain(cell));
            }
        }
        CellPlace place = new CellPlace(sheet, row.number(), letters.get("raw"), letters);
        StatedCell stated = TableReader.stated(place, cells, fault);
        return figure == null || figure.value() == null ? stated
                : new StatedCell(place, stated.campaign(), stated.period(), stated.unit(), stated.indicator(),
                        stated.dimensions(), stated.raw(), figure.value(), figure.reason(), stated.document(), stated.note(),
                        null, stated.fault(), null);
    }

    @Override
    public void merged(MergedCells cells) {
        if (cells.lastRow() > header) {
            throw new UnreadableFile("Cells of the sheet " + sheet + " are joined.", Violation.inCell(sheet,
                    cells.firstRow(), SheetCell.letters(cells.firstColumn()), "MergedCells",
                    "Separate them, so that each row says what it is for.", null));
        }
    }
}
