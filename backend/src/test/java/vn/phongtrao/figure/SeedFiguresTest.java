package vn.phongtrao.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.phongtrao.indicator.UnitOfMeasure;
import vn.phongtrao.indicator.UnitsOfMeasure;
import vn.phongtrao.shared.text.Nfc;

/** Reads the number phrase of every figure of the five source documents as their inventory says. */
class SeedFiguresTest {

    private static final String INVENTORY = "shared/data/seed-facts.yaml";
    private static final Pattern PHRASE =
            Pattern.compile("((?:trên|khoảng|ít nhất|hàng) ?)*(?:[0-9][0-9.,]*|nghìn)[^0-9/]*", Pattern.CANON_EQ);
    private static final Map<String, Qualifier> QUALIFIERS = Map.of("EXACT", Qualifier.EXACT, "GT", Qualifier.MORE_THAN,
            "APPROX", Qualifier.ABOUT, "INDEFINITE", Qualifier.INDEFINITE);
    private static final UnitsOfMeasure CATALOGUE = CatalogueOfMigration.read();
    private static final FigureParser PARSER = new FigureParser(CATALOGUE);

    @Test
    void readsEveryFactAsTheInventorySays() throws IOException {
        List<String> ambiguous = new ArrayList<>();
        List<JsonNode> facts = inventory("facts");
        for (JsonNode fact : facts) {
            String id = fact.path("id").asText();
            String phrase = phrase(fact);
            List<Reading> readings = PARSER.parse(phrase, (UnitOfMeasure) null);
            Figure figure = readings.get(0).figure();

            assertEquals(QUALIFIERS.get(fact.path("ql").asText()), figure.qualifier(), id + " " + phrase);
            assertEquals(decimal(fact.path("n")), figure.value(), id + " " + phrase);
            assertEquals(unit(fact.path("u").asText()), figure.unitOfMeasure(), id + " " + phrase);
            if (fact.has("lower")) {
                assertEquals(decimal(fact.path("lower")), figure.lower(), id);
            }
            if (readings.size() > 1) {
                ambiguous.add(id);
                assertEquals(decimal(fact.path("alt")), readings.get(1).figure().value(), id);
            }
        }

        assertEquals(List.of("F52"), ambiguous);
        assertEquals(28, facts.size());
    }

    /** What a fact says besides its own number: a rate, or the vehicles and suspects of its cases. */
    @Test
    void readsWhatAFactStatesBesides() throws IOException {
        List<String> read = new ArrayList<>();
        for (JsonNode fact : inventory("facts")) {
            String quoted = Nfc.normalise(fact.path("q").asText());
            Map.of("rate", "[0-9.]+ đồng/em/(tháng|năm)", "vehicles", "[0-9]+ phương tiện", "suspects", "[0-9]+ đối tượng$")
                    .forEach((field, pattern) -> {
                        if (fact.has(field)) {
                            Matcher phrase = Pattern.compile(pattern).matcher(quoted);
                            assertTrue(phrase.find(), fact + " " + pattern);
                            Figure figure = PARSER.parse(phrase.group(), (UnitOfMeasure) null).get(0).figure();
                            assertEquals(decimal(fact.path(field)), figure.value(), phrase.group());
                            assertEquals(Qualifier.EXACT, figure.qualifier());
                            read.add(fact.path("id").asText() + " " + field + " " + figure.unitOfMeasure());
                        }
                    });
        }

        assertEquals(List.of("F33 rate VND_PER_PUPIL_MONTH", "F34 rate VND_PER_PUPIL_MONTH",
                "F35 rate VND_PER_PUPIL_YEAR", "F51 suspects SUSPECT", "F51 vehicles VEHICLE"),
                read.stream().sorted().toList());
    }

    /** The code of a unit that the inventory writes as "tấn/tonne", "lượt người nghe/…", "VND" or in English alone. */
    private static String unit(String written) {
        String word = Nfc.normalise(written).replaceFirst("[/ (].*", "").strip();
        String first = Nfc.normalise(written).replaceFirst("/.*", "").strip();
        return CATALOGUE.list().stream()
                .filter(unit -> unit.code().equals(word) || unit.nameEn().equals(word) || unit.words().contains(first))
                .map(UnitOfMeasure::code).findFirst()
                .orElseThrow(() -> new AssertionError("The catalogue lacks " + written));
    }

    @Test
    void readsEveryThresholdAsTheInventorySays() throws IOException {
        List<JsonNode> targets = inventory("targets").stream().filter(target -> target.has("n")).toList();
        for (JsonNode target : targets) {
            Figure figure = PARSER.parse(phrase(target), (UnitOfMeasure) null).get(0).figure();

            assertEquals(decimal(target.path("n")), figure.value(), target.toString());
            assertEquals(target.path("op").asText().equals("=") ? Qualifier.EXACT : Qualifier.AT_LEAST,
                    figure.qualifier(), target.toString());
            assertEquals(UnitOfMeasure.PERCENT, figure.unitOfMeasure());
        }
        assertEquals(3, targets.size());
    }

    private static BigDecimal decimal(JsonNode number) {
        return number.isNumber() ? new BigDecimal(number.asText()).stripTrailingZeros().setScale(
                Math.max(0, new BigDecimal(number.asText()).stripTrailingZeros().scale())) : null;
    }

    /** The words around the number that the inventory names, up to the next number or slash. */
    private static String phrase(JsonNode fact) {
        String quoted = Nfc.normalise(fact.path("q").asText());
        Matcher phrase = PHRASE.matcher(quoted);
        while (phrase.find()) {
            if (phrase.group().contains(fact.path("raw").asText(""))) {
                return phrase.group();
            }
        }
        throw new AssertionError("No number phrase in " + fact);
    }

    private static List<JsonNode> inventory(String section) throws IOException {
        Optional<Path> file = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(INVENTORY)).filter(Files::exists).findFirst();
        assumeTrue(file.isPresent(), "SKIPPED: " + INVENTORY + " is in no folder above; the seed figures are not read");
        List<JsonNode> found = new ArrayList<>();
        YAMLMapper yaml = new YAMLMapper();
        try (MappingIterator<JsonNode> documents = yaml.readerFor(JsonNode.class).readValues(file.get().toFile())) {
            documents.forEachRemaining(document -> document.path(section).forEach(found::add));
        }
        return found;
    }
}
