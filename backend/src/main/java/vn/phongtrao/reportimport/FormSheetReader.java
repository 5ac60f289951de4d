package vn.phongtrao.reportimport;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.phongtrao.reportimport.StatedCell.Fault;
import vn.phongtrao.shared.upload.TooManyRows;
import vn.phongtrao.shared.upload.UnreadableFile;
import vn.phongtrao.workbook.MergedCells;
import vn.phongtrao.workbook.SheetCell;
import vn.phongtrao.workbook.SheetHandler;
import vn.phongtrao.workbook.SheetRow;

/** Reads the sheet of a form that is filled in: a unit each row, or an indicator each row of one unit. */
final class FormSheetReader implements SheetHandler {

    private static final Fault HIDDEN_ROW = new Fault("raw", "HiddenRow", "The row is hidden, but says something new.",
            "Show the row and look at it, or take the figure out.", null);
    private static final Fault HIDDEN_COLUMN = new Fault("raw", "HiddenColumn", "The column is hidden, but says something "
            + "new.", "Show the column and look at it, or take the figure out.", null);

    private final String sheet;
    private final WorkbookReader.Form form;
    private final Consumer<StatedCell> each;
    private final BitSet hiddenColumns = new BitSet();
    private final Map<Integer, String> keys = new HashMap<>();
    /** What each row is, for cells that turn out to be joined after the rows were read. */
    private final Map<Integer, String> rowKeys = new HashMap<>();
    private int rows;

    FormSheetReader(String sheet, WorkbookReader.Form form, Consumer<StatedCell> each) {
        this.sheet = sheet;
        this.form = form;
        this.each = each;
    }

    int rows() {
        return rows;
    }

    @Override
    public void hiddenColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    @Override
    public void row(SheetRow row) {
        if (row.number() == FormSheet.KEYS) {
            row.cells().forEach(cell -> keys.put(cell.column(), WorkbookCell.plain(cell)));
        }
        if (keys.get(FormSheet.ROW_KEY) == null) {
            throw new UnreadableFile("The sheet " + sheet + " lacks the hidden first row of the form. Download the form again "
                    + "and copy the figures over.");
        }
        if (row.number() <= FormSheet.HEADER || row.cells().isEmpty()) {
            return;
        }
        rows++;
        if (rows > CellReader.MOST_ROWS) {
            throw new TooManyRows(CellReader.MOST_ROWS);
        }
        String rowKey = row.cell(FormSheet.ROW_KEY).map(WorkbookCell::plain).orElse(null);
        rowKeys.put(row.number(), rowKey);
        String note = row.cells().stream().filter(cell -> FormSheet.NOTE.equals(keys.get(cell.column()))).findFirst()
                .map(WorkbookCell::plain).orElse(null);
        for (SheetCell cell : row.cells()) {
            if (isFigure(cell.column())) {
                each.accept(stated(row, cell, rowKey, note));
            }
        }
    }

    /** Whether a column is to be filled in with figures. */
    private boolean isFigure(int column) {
        String key = keys.get(column);
        return column != FormSheet.ROW_KEY && key != null && !key.equals(FormSheet.SHOWN) && !key.equals(FormSheet.NOTE);
    }

    private StatedCell stated(SheetRow row, SheetCell cell, String rowKey, String note) {
        WorkbookCell value = WorkbookCell.of(cell);
        Fault objection = row.hidden() ? HIDDEN_ROW : hiddenColumns.get(cell.column()) ? HIDDEN_COLUMN : null;
        return stated(row.number(), cell.column(), rowKey, value, note, objection);
    }

    private StatedCell stated(int row, int column, String rowKey, WorkbookCell value, String note, Fault objection) {
        boolean ofOneUnit = form.unit() != null;
        List<String> answer = WorkbookReader.parts(Optional.ofNullable(ofOneUnit ? rowKey : keys.get(column)).orElse(""));
        CellPlace place = new CellPlace(sheet, row, SheetCell.letters(column), Map.of());
        Fault fault = value.fault();
        if (rowKey == null) {
            fault = new Fault("raw", "NotOfForm", "The row is not one of the form.", "Fill in the rows that the form has, or "
                    + "send a table with the column unit.", value.raw());
        }
        return new StatedCell(place, form.campaign(), form.period(), ofOneUnit ? form.unit() : rowKey,
                answer.get(0).isEmpty() ? null : answer.get(0), answer.size() > 1 ? answer.get(1) : null, value.raw(),
                value.value(), value.reason(), null, note, form.writtenOn(), fault, objection);
    }

    @Override
    public void merged(MergedCells cells) {
        int column = cells.firstColumn();
        while (column <= cells.lastColumn() && !isFigure(column)) {
            column++;
        }
        if (column > cells.lastColumn()) {
            return;
        }
        WorkbookCell joined = new WorkbookCell(null, null, null, new Fault("raw", "MergedCells", "The cells "
                + SheetCell.letters(cells.firstColumn()) + cells.firstRow() + ":" + SheetCell.letters(cells.lastColumn())
                + cells.lastRow() + " are joined, so that one figure stands for several.", "Separate them and fill in each.",
                null));
        for (int row = Math.max(cells.firstRow(), FormSheet.HEADER + 1); row <= cells.lastRow(); row++) {
            if (rowKeys.get(row) != null) {
                each.accept(stated(row, column, rowKeys.get(row), joined, null, null));
            }
        }
    }
}
