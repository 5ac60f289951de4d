package vn.phongtrao.storedfile;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import vn.phongtrao.shared.write.BinaryIds;

/** A file's bytes, one part in memory at a time: who reads slowly holds nothing of the database. */
final class PartStream extends InputStream {

    private static final String PART = "select content from stored_file_part where file_id = ? and number = ?";

    private final DataSource dataSource;
    private final UUID file;
    private final long end;
    private long position;
    private int number = -1;
    private byte[] part;

    PartStream(DataSource dataSource, UUID file, long from, long length) {
        this.dataSource = dataSource;
        this.file = file;
        this.position = from;
        this.end = from + length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position >= end) {
            return -1;
        }
        int wanted = (int) (position / StoredFiles.PART);
        if (wanted != number) {
            part = load(wanted);
            number = wanted;
        }
        int at = (int) (position % StoredFiles.PART);
        int count = (int) Math.min(Math.min(length, part.length - at), end - position);
        if (count <= 0) {
            throw new IOException("Part " + number + " of file " + file + " is too short");
        }
        System.arraycopy(part, at, buffer, offset, count);
        position += count;
        return count;
    }

    private byte[] load(int wanted) throws IOException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(PART)) {
            statement.setBytes(1, BinaryIds.bytes(file));
            statement.setInt(2, wanted);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IOException("Part " + wanted + " of file " + file + " is absent");
                }
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
