package vn.phongtrao.devstack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what there is. */
class ReadmeTest {

    private static final Pattern MAKE_TARGET = Pattern.compile("`(?:[A-Z_]+=\\S+ )?make ([a-z-]+)`");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)\\)");

    private final Path root = Checkout.find().root();

    @Test
    void theStoryThatItShowsIsTheOneThatIsRun() throws IOException {
        assertTrue(text("README.md").contains("```sh\n" + text("examples/story.sh") + "```\n"),
                "README.md shows another story than examples/story.sh");
    }

    @Test
    void everyMakeTargetThatItNamesExists() throws IOException {
        String makefile = "\n" + text("Makefile");
        TreeSet<String> missing = new TreeSet<>();
        Matcher target = MAKE_TARGET.matcher(text("README.md"));
        while (target.find()) {
            if (!makefile.contains("\n" + target.group(1) + ":")) {
                missing.add(target.group(1));
            }
        }
        assertTrue(missing.isEmpty(), "README.md names targets that the Makefile has not: " + missing);
    }

    @Test
    void everyFileThatItLinksToExists() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        Matcher link = LINK.matcher(text("README.md"));
        while (link.find()) {
            if (!Files.exists(root.resolve(link.group(1)))) {
                missing.add(link.group(1));
            }
        }
        assertTrue(missing.isEmpty(), "README.md links to files that are not there: " + missing);
    }

    private String text(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }
}
