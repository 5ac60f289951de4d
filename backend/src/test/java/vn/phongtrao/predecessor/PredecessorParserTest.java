package vn.phongtrao.predecessor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of the national catalogue, each with what it says. */
class PredecessorParserTest {

    /** @param said one line for each source (share, kind, name, district in braces) and each part that is not read */
    record Case(String code, String text, List<String> said) {
    }

    static Stream<Case> cases() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PredecessorParserTest.class.getResourceAsStream("/predecessor/texts.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" \\| ", -1))
                    .map(cells -> new Case(cells[0], cells[1], Stream.of(cells[2].split(" ; ")).map(String::strip).toList()))
                    .toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreTextsOfEveryPattern() {
        assertTrue(cases().count() >= 60);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTextIsReadAsItIsMeant(Case given) {
        assertEquals(String.join("\n", given.said()), shown(PredecessorParser.parse(given.text())), given.code());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theNormalFormOfATextDoesNotMatter(Case given) {
        assertEquals(shown(PredecessorParser.parse(given.text())),
                shown(PredecessorParser.parse(Normalizer.normalize(given.text(), Normalizer.Form.NFD))));
    }

    @Test
    void whatIsKeptUnchangedHasNoSources() {
        assertEquals(new PredecessorStatement(true, List.of(), List.of()), PredecessorParser.parse("giữ nguyên"));
    }

    private static String shown(PredecessorStatement statement) {
        return Stream.concat(statement.sources().stream().map(source -> source.share() + " " + source.kind() + " "
                        + source.name() + (source.district() == null ? "" : " {" + source.district() + "}")),
                statement.unread().stream().map(words -> "? " + words))
                .reduce((one, other) -> one + "\n" + other).orElse("UNCHANGED");
    }
}
