package vn.phongtrao.devstack;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folders of this working copy of the repository.
 *
 * @param root the folder that holds {@code backend}, {@code frontend} and the {@code Makefile}
 */
record Checkout(Path root) {

    /** Finds the working copy from the current folder upwards, so that Maven, make and an IDE agree. */
    static Checkout find() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("backend/pom.xml"))) {
                return new Checkout(folder);
            }
        }
        throw new IllegalStateException("No working copy of Phong Trào at or above " + here);
    }

    Path backend() {
        return root.resolve("backend");
    }

    Path frontend() {
        return root.resolve("frontend");
    }

    /** Unpacked binaries, shared by every start. */
    Path cache() {
        return root.resolve(".cache");
    }

    /** Data and logs of {@code make run}. */
    Path run() {
        return root.resolve(".run");
    }
}
