package vn.phongtrao.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A row of a sheet.
 *
 * @param number from 1, as spreadsheets show it
 * @param hidden whether who fills it in cannot see it
 * @param cells  those that are not empty, from the left
 */
public record SheetRow(int number, boolean hidden, List<SheetCell> cells) {

    /** The cell in a column, from 0. */
    public Optional<SheetCell> cell(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
}
