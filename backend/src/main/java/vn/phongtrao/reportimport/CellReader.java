package vn.phongtrao.reportimport;

import java.util.function.Consumer;
import vn.phongtrao.shared.upload.TooManyRows;
import vn.phongtrao.shared.upload.UnreadableFile;

/** Reads the figures of a file, one after the other; each time in the same order. */
interface CellReader {

    /** More than this in one transaction would keep others from their reports for too long. */
    int MOST_ROWS = 200_000;

    /**
     * @return how many rows the file has
     * @throws UnreadableFile when it is no such file
     * @throws TooManyRows when it is longer than one import takes
     */
    int read(SpooledFile file, Consumer<StatedCell> each);
}
