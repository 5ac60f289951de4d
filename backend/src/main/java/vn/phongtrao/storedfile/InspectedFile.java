package vn.phongtrao.storedfile;

import java.nio.file.Path;

/**
 * A file that may be kept, on the disk of this process.
 *
 * @param size bytes, at least 1
 * @param sha256 32 bytes
 */
public record InspectedFile(Path path, FileName name, FileType type, long size, byte[] sha256) {
}
