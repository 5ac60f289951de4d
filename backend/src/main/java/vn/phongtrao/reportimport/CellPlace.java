package vn.phongtrao.reportimport;

import java.util.Map;

/**
 * Where a figure stands in a file.
 *
 * @param sheet   of a workbook, or null
 * @param row     of a sheet, line of a table, element of an array; from 1
 * @param column  letters of a sheet's column, name of a table's
 * @param columns where what else is said of the figure stands, by the name that a table has for it; what is missing is said
 *                in the figure's own cell
 */
record CellPlace(String sheet, int row, String column, Map<String, String> columns) {

    /** The place of what is said of the figure, such as its {@code unit}. */
    CellPlace of(String field) {
        return new CellPlace(sheet, row, columns.getOrDefault(field, column), columns);
    }

    /** As provenance has it. */
    String locator() {
        return sheet == null ? "dòng " + row : sheet + "!" + column + row;
    }
}
