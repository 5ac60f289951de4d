package vn.phongtrao.workbook;

/**
 * A cell that is not empty.
 *
 * @param column from 0
 * @param text   the text; the number in plain digits with a decimal point; the day as {@code 2024-01-15}; the error's name
 */
public record SheetCell(int column, CellKind kind, String text) {

    /** The letters of a column: {@code A} for 0, {@code AA} for 26. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
