package vn.phongtrao.attachment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file (RFC 9110, 14.1.2).
 *
 * @param first its first byte, from 0
 * @param last  its last byte
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes *= *(\\d{0,18}) *- *(\\d{0,18}) *");

    /**
     * The one part that a header asks for; all where it asks for none, for several, or in a way that is not known, as RFC 9110
     * allows.
     *
     * @param header {@code Range}, or null
     * @param size   bytes of the file, at least 1
     * @throws RangeNotSatisfiable where the file has none of it
     */
    static ByteRange of(String header, long size) {
        Matcher asked = ONE.matcher(header == null ? "" : header);
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return all(size);
        }
        if (asked.group(1).isEmpty()) {
            long length = Long.parseLong(asked.group(2));
            if (length == 0) {
                throw new RangeNotSatisfiable(size);
            }
            return new ByteRange(Math.max(0, size - length), size - 1);
        }
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(asked.group(2));
        if (last < first) {
            return all(size);
        }
        if (first >= size) {
            throw new RangeNotSatisfiable(size);
        }
        return new ByteRange(first, Math.min(last, size - 1));
    }

    private static ByteRange all(long size) {
        return new ByteRange(0, size - 1);
    }

    long length() {
        return last - first + 1;
    }
}
