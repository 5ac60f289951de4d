package vn.phongtrao.workbook;

/** Cells that are joined into one. Rows from 1, columns from 0, both ends included. */
public record MergedCells(int firstRow, int firstColumn, int lastRow, int lastColumn) {
}
