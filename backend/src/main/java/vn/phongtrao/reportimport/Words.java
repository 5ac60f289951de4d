package vn.phongtrao.reportimport;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What stands in workbooks for people to read, in Vietnamese: {@code report-form/vi.properties}. */
final class Words {

    private static final Properties TEXTS = load();

    private Words() {
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(Words.class.getResourceAsStream("/report-form/vi.properties"),
                StandardCharsets.UTF_8)) {
            texts.load(file);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(String key) {
        String text = TEXTS.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException(key);
        }
        return text;
    }

    /** What is wrong, or what to do about it. @param kind {@code problem} or {@code cure} */
    static String of(String kind, ImportProblem problem) {
        String known = TEXTS.getProperty(kind + "." + problem.code(), of(kind + ".other"));
        return known.replace("{code}", problem.code())
                .replace("{value}", problem.value() == null ? "" : problem.value());
    }

    /** Whether a problem of that code has words of its own. */
    static boolean knows(String code) {
        return TEXTS.containsKey("problem." + code) && TEXTS.containsKey("cure." + code);
    }
}
