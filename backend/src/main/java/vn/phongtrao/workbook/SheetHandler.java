package vn.phongtrao.workbook;

/** Takes what a sheet has, in the order in which it stands there: columns, rows, joined cells. */
public interface SheetHandler {

    /** Columns, from 0, that who fills it in cannot see. */
    default void hiddenColumns(int first, int last) {
    }

    void row(SheetRow row);

    /** Told after the rows. */
    default void merged(MergedCells cells) {
    }
}
