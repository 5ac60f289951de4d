package vn.phongtrao.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import vn.phongtrao.shared.upload.UnreadableFile;

/** How far a workbook may unpack. Spreadsheets pack to a tenth or less of their size; a bomb packs to a thousandth. */
final class WorkbookBounds {

    static final int MOST_ENTRIES = 1000;
    /** A bound for parts that are read whole: styles, names of sheets, relations. */
    private static final long SMALL = 4L << 20;
    private static final long LARGE = 400L << 20;
    private static final long TEXTS = 96L << 20;
    private static final int MOST_TIMES = 100;
    private static final long ALWAYS_ALLOWED = 1L << 20;
    /** Bytes between two elements; a cell has at most 32,767 characters. XML readers keep what lies between in memory. */
    private static final int LONGEST_RUN = 1 << 20;

    private WorkbookBounds() {
    }

    static InputStream small(InputStream packed, ZipEntry entry) {
        return bounded(packed, entry, SMALL);
    }

    static InputStream texts(InputStream packed, ZipEntry entry) {
        return bounded(packed, entry, TEXTS);
    }

    static InputStream sheet(InputStream packed, ZipEntry entry) {
        return bounded(packed, entry, LARGE);
    }

    private static InputStream bounded(InputStream stream, ZipEntry entry, long most) {
        long byRatio = Math.max(ALWAYS_ALLOWED, Math.max(entry.getCompressedSize(), 0) * MOST_TIMES);
        return new Bounded(stream, Math.min(most, byRatio), entry.getName());
    }

    private static final class Bounded extends FilterInputStream {

        private final long most;
        private final String name;
        private long read;
        private int run;

        Bounded(InputStream stream, long most, String name) {
            super(stream);
            this.most = most;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(count, 0));
            measure(buffer, offset, offset + count);
            return count;
        }

        private void measure(byte[] buffer, int from, int to) {
            for (int i = from; i < to; i++) {
                run = buffer[i] == '<' ? 0 : run + 1;
                if (run > LONGEST_RUN) {
                    throw new UnreadableFile("The part " + name + " of the workbook has a cell of more than " + LONGEST_RUN
                            + " bytes. Save the figures alone in a new workbook.");
                }
            }
        }

        private void count(int bytes) {
            read += bytes;
            if (read > most) {
                throw new UnreadableFile("The part " + name + " of the workbook unpacks to more than " + most
                        + " bytes, which no sheet of figures does. Save the figures alone in a new workbook.");
            }
        }
    }
}
