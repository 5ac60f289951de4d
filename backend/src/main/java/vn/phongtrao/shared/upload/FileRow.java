package vn.phongtrao.shared.upload;

import java.util.Map;

/**
 * A row of a file, as it stands there.
 *
 * @param number  its line in a CSV file, its place in a JSON array; from 1
 * @param pointer RFC 6901 pointer to it, or null in a CSV file
 * @param cells   what stands in each column, without the empty ones
 */
public record FileRow(int number, String pointer, Map<String, String> cells) {

    /** The text in a column, or null. */
    public String cell(String column) {
        return cells.get(column);
    }

    String pointerTo(String column) {
        return pointer == null ? null : column == null ? pointer : pointer + "/" + column;
    }
}
