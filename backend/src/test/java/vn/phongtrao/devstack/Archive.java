package vn.phongtrao.devstack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip or jar file from Maven. */
record Archive(Path file) {

    /**
     * Unpacks what lies under a folder of the archive.
     *
     * @param prefix the folder inside the archive, ending with a slash; it does not appear in the target
     * @throws IOException also when the archive has nothing there
     */
    void unpack(String prefix, Path target) throws IOException {
        boolean found = false;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.isDirectory() || !entry.getName().startsWith(prefix)) {
                    continue;
                }
                Path unpacked = target.resolve(entry.getName().substring(prefix.length())).normalize();
                if (!unpacked.startsWith(target)) {
                    throw new IOException("Entry outside of " + file + ": " + entry.getName());
                }
                Files.createDirectories(unpacked.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, unpacked);
                }
                found = true;
            }
        }
        if (!found) {
            throw new IOException(file + " has nothing under " + prefix);
        }
    }
}
