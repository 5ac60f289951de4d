package vn.phongtrao.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that exist completely or not at all. */
final class Folders {

    private Folders() {
    }

    /** Work that fills an empty folder. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    /**
     * Makes {@code target} unless it exists: fills a temporary neighbour and renames it. Where two processes do so at
     * once, the first to finish wins and the other uses its result.
     *
     * @return {@code target}
     */
    static Path once(Path target, Filling filling) {
        if (Files.isDirectory(target)) {
            return target;
        }
        try {
            Files.createDirectories(target.getParent());
            Path partial = Files.createTempDirectory(target.getParent(), target.getFileName() + ".partial-");
            try {
                filling.fill(partial);
                moveUnlessThere(partial, target);
            } finally {
                delete(partial);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + target, e);
        }
    }

    private static void moveUnlessThere(Path partial, Path target) throws IOException {
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (IOException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
    }

    /** Deletes a folder with all it holds; an absent one is no error. Symbolic links are removed, not followed. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }

    /** A temporary folder for one run, which its user deletes. */
    static Path temporary(String purpose) {
        try {
            return Files.createTempDirectory("phongtrao-" + purpose + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
