package vn.phongtrao.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample's files agree with themselves and with the sources, before anything is loaded. */
class SampleFilesTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final LocalDate IN_2019 = LocalDate.of(2019, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final JsonNode units = read("units.yaml");
    private final JsonNode successions = read("successions.yaml");
    private final JsonNode directives = read("directives.yaml");
    private final JsonNode campaigns = read("campaigns.yaml");
    private final JsonNode indicators = read("indicators.yaml");
    private final JsonNode figures = read("figures.yaml");
    private final JsonNode illustrative = read("illustrative.yaml");
    private final JsonNode awardForms = read("award-forms.yaml");

    private final Map<String, JsonNode> unitByKey = byKey(units);

    @Test
    void keysAndIdsAreUniqueAndIdsAreUuidsOfTheRfc() {
        var ids = new HashSet<String>();
        for (JsonNode file : List.of(units, directives, campaigns)) {
            assertEquals(file.size(), byKey(file).size());
            for (JsonNode thing : file) {
                var id = thing.path("id").asText();
                assertTrue(ids.add(id), id + " is used twice");
                assertEquals(2, UUID.fromString(id).variant(), id);
            }
        }
    }

    @Test
    void everyUnitHasOneTypeAndOneNameOnEveryDayItExists() {
        for (JsonNode unit : units) {
            for (String rows : List.of("types", "names")) {
                assertTrue(unit.path(rows).size() > 0, unit.path("key").asText() + " has no " + rows);
            }
            for (String rows : List.of("types", "names", "parents", "codes")) {
                LocalDate end = null;
                for (JsonNode row : unit.path(rows)) {
                    assertTrue(from(row).isBefore(to(row)), () -> unit + " has an empty interval");
                    if (end != null) {
                        assertEquals(end, from(row), () -> "gap or overlap in " + unit.path("key"));
                    }
                    end = to(row);
                }
            }
            assertEquals(first(unit, "types"), first(unit, "names"));
            assertEquals(last(unit, "types"), last(unit, "names"));
        }
    }

    @Test
    void aParentExistsForTheWholeOfItsInterval() {
        for (JsonNode unit : units) {
            for (JsonNode row : unit.path("parents")) {
                var parent = unitByKey.get(row.path("parent").asText());
                assertTrue(parent != null, () -> unit.path("key") + " has the unknown parent " + row.path("parent"));
                assertFalse(from(row).isBefore(first(parent, "types")), () -> unit.path("key") + " is older than its parent");
                assertFalse(to(row).isAfter(last(parent, "types")), () -> unit.path("key") + " outlives its parent");
            }
            if (!unit.path("key").asText().equals("viet-nam")) {
                assertEquals(first(unit, "types"), first(unit, "parents"), unit.path("key").asText());
                assertEquals(last(unit, "types"), last(unit, "parents"), unit.path("key").asText());
            }
        }
    }

    @Test
    void anOfficialCodeMeansOneUnitAtADate() {
        var rows = new HashMap<String, List<JsonNode>>();
        for (JsonNode unit : units) {
            for (JsonNode row : unit.path("codes")) {
                rows.computeIfAbsent(row.path("scheme").asText() + row.path("code").asText(), c -> new ArrayList<>()).add(row);
            }
        }
        rows.forEach((code, held) -> {
            for (JsonNode a : held) {
                for (JsonNode b : held) {
                    assertTrue(a == b || !from(a).isBefore(to(b)) || !from(b).isBefore(to(a)), code + " is held twice at once");
                }
            }
        });
        assertTrue(rows.get("GSO25195").size() == 2, "the number of Tân Phú passes to Bình Phước ward");
    }

    @Test
    void binhPhuocHasIn2019ItsElevenDistrictsAndItsOneHundredElevenCommunes() {
        assertEquals(11, below("binh-phuoc", IN_2019, Set.of("DISTRICT")).size());
        assertEquals(90, below("binh-phuoc", IN_2019, Set.of("COMMUNE")).size());
        assertEquals(15, below("binh-phuoc", IN_2019, Set.of("WARD")).size());
        assertEquals(6, below("binh-phuoc", IN_2019, Set.of("TOWNSHIP")).size());
        assertEquals("Thành phố Đồng Xoài", at(unitByKey.get("binh-phuoc-689-dong-xoai"), "names", IN_2019).path("name").asText());
        assertEquals("huyện", at(unitByKey.get("binh-phuoc-697-chon-thanh"), "types", IN_2019).path("localTerm").asText());
        assertEquals("Thị trấn Chơn Thành", at(unitByKey.get("binh-phuoc-25432-chon-thanh"), "names", IN_2019).path("name").asText());
    }

    @Test
    void nothingIsLeftOfBinhPhuocAfterTheMerger() {
        assertEquals(Set.of(), below("binh-phuoc", TODAY, Set.of("DISTRICT", "COMMUNE", "WARD", "TOWNSHIP")));
        assertEquals(40, below("dong-nai", TODAY, Set.of("COMMUNE", "WARD")).size());
        assertEquals("MUNICIPALITY", at(unitByKey.get("dong-nai"), "types", TODAY).path("type").asText());
    }

    @Test
    void everyCommuneThatEndedWithBinhPhuocWentWhollyIntoOneThatStandsToday() {
        var heirs = new HashMap<String, String>();
        for (JsonNode succession : successions) {
            for (JsonNode edge : succession.path("edges")) {
                var from = unitByKey.get(edge.path("from").asText());
                var to = unitByKey.get(edge.path("to").asText());
                var date = LocalDate.parse(succession.path("date").asText());
                assertTrue(from != null && to != null, edge::toString);
                if (from.equals(to)) {
                    assertTrue(changes(from, "types").contains(date), edge::toString);
                    continue;
                }
                assertEquals(date, last(from, "types"), edge::toString);
                assertFalse(first(to, "types").isAfter(date), edge::toString);
                if (edge.path("whole").asBoolean()) {
                    assertTrue(heirs.put(edge.path("from").asText(), edge.path("to").asText()) == null, edge::toString);
                }
            }
        }
        for (String key : below("binh-phuoc", IN_2019, Set.of("COMMUNE", "WARD", "TOWNSHIP"))) {
            var unit = unitByKey.get(key);
            assertTrue(heirs.containsKey(key) || to(unit.path("types").get(unit.path("types").size() - 1)).equals(LocalDate.MAX), key);
        }
    }

    @Test
    void everyDocumentOfTheSourcesIsThereAndTheUnnumberedStayUnnumbered() {
        var expected = Stream.of("D01 D02 D03 D04 D05 D11 D12 D13 D14 D15 D16 D21 D41 D42 D43".split(" ")).toList();
        var byKey = byKey(directives);
        assertTrue(byKey.keySet().containsAll(expected));
        var unnumbered = new TreeSet<String>();
        byKey.forEach((key, directive) -> {
            assertTrue(unitByKey.containsKey(directive.path("issuer").asText()), key);
            assertFalse(directive.path("source").path("sourceText").asText().isBlank(), key);
            assertFalse(directive.path("verified").asBoolean(), key);
            if (directive.path("number").isMissingNode()) {
                unnumbered.add(key);
            } else {
                assertTrue(directive.path("number").asText().startsWith(directive.path("codeNumber").asText()), key);
                assertTrue(directive.path("number").asText().endsWith(directive.path("codeNotation").asText()), key);
                assertTrue(directive.hasNonNull("issuedOn"), key);
            }
            for (JsonNode relation : directive.path("relations")) {
                assertTrue(byKey.containsKey(relation.path("to").asText()), relation::toString);
                assertFalse(relation.path("to").asText().equals(key), relation::toString);
            }
        });
        assertEquals(Set.of("D04", "D05", "D16", "D42", "D43", "S3-QUY-CHE"), unnumbered);
    }

    @Test
    void everyFigureOfTheSourcesIsThereWithItsWords() {
        var ids = new TreeSet<String>();
        var codes = indicatorCodes();
        for (JsonNode report : figures.path("reports")) {
            assertTrue(byKey(campaigns).containsKey(report.path("campaign").asText()));
            assertTrue(unitByKey.containsKey(report.path("unit").asText()));
            for (JsonNode figure : report.path("figures")) {
                assertTrue(ids.add(figure.path("id").asText()));
                assertTrue(codes.contains(figure.path("indicator").asText()), figure::toString);
                var sourceText = figure.path("provenance").path("sourceText").asText().replaceAll("\\s+", " ");
                // A yes is what the words say, not a phrase of them.
                assertTrue(sourceText.contains(figure.path("raw").asText()) || !figure.has("reading"), figure::toString);
                figure.path("of").forEach(of -> assertTrue(ids.contains(of.asText()), of::asText));
            }
        }
        var expected = IntStream.concat(IntStream.rangeClosed(21, 24), IntStream.rangeClosed(31, 54)).mapToObj(n -> "F" + n).toList();
        assertTrue(ids.containsAll(expected));
        assertEquals(expected.size() + 7, ids.size(), "added are the other numbers of F33 to F35 and F51, and SEL1 and SEL2");
    }

    @Test
    void moreThanSixBillionDongIsReadAsAnOpenLowerBound() {
        var figure = figure("F32");
        assertEquals("trên 06 tỷ đồng", figure.path("raw").asText());
        assertEquals("MORE_THAN", figure.path("reading").path("qualifier").asText());
        assertEquals(new BigDecimal("6000000000"), figure.path("reading").path("lower").decimalValue());
        assertTrue(figure.path("reading").path("lowerOpen").asBoolean());
    }

    @Test
    void theAmbiguousLitresAreChosenWithAReason() {
        var chosen = figure("F52").path("chosen");
        assertEquals(106200, chosen.path("value").asInt());
        assertTrue(chosen.path("reason").asText().contains("11.300 đồng một lít"));
    }

    @Test
    void everyThingThatACampaignNamesExists() {
        var codes = indicatorCodes();
        var figureIds = new HashSet<String>();
        figures.path("reports").forEach(report -> report.path("figures").forEach(f -> figureIds.add(f.path("id").asText())));
        var directiveKeys = byKey(directives).keySet();
        var campaignKeys = byKey(campaigns).keySet();
        assertEquals(Set.of("C-BORDER-ST-2024", "C-SECURITY-BP-2019", "C-BORDER-QN-2018", "C-COORDINATION-ST-2020-2023", "C-MODEL-HUE-2024"), campaignKeys);
        var targets = new TreeSet<String>();
        for (JsonNode campaign : campaigns) {
            assertTrue(unitByKey.containsKey(campaign.path("owner").asText()));
            campaign.path("directives").forEach(d -> assertTrue(directiveKeys.contains(d.asText()), d::asText));
            campaign.path("participants").forEach(p -> assertTrue(p.has("name") || unitByKey.containsKey(p.path("unit").asText()), p::toString));
            campaign.path("linkedCampaigns").forEach(l -> assertTrue(!l.has("campaign") || campaignKeys.contains(l.path("campaign").asText()), l::toString));
            campaign.path("indicators").forEach(i -> assertTrue(codes.contains(i.path("indicator").asText()), i::toString));
            for (JsonNode review : campaign.path("reviews")) {
                review.path("hosts").forEach(h -> assertTrue(unitByKey.containsKey(h.asText()), h::asText));
                review.path("figures").forEach(f -> assertTrue(figureIds.contains(f.asText()), f::asText));
            }
            for (JsonNode target : campaign.path("targets")) {
                targets.add(target.path("code").asText());
                target.path("expression").findValuesAsText("indicator").forEach(c -> assertTrue(codes.contains(c), c));
                target.path("expression").findValues("ratio").forEach(r ->
                        assertTrue(codes.contains(r.path("of").asText()) && codes.contains(r.path("to").asText()), r::toString));
            }
        }
        assertEquals(Set.of("T1", "T2", "T3", "T4", "T5", "T41"), targets);
    }

    @Test
    void aNumberHasAUnitOfMeasureOfTheSchemasCatalogueAndNothingElseHasOne() {
        var catalogue = text("/db/migration/V0060__indicator_unit_of_measure.sql");
        assertEquals(indicators.path("indicators").size(), indicatorCodes().size());
        for (JsonNode indicator : indicators.path("indicators")) {
            assertEquals(indicator.path("valueType").asText().equals("NUMBER"), indicator.has("unitOfMeasure"), indicator::toString);
            assertTrue(!indicator.has("unitOfMeasure") || catalogue.contains("('" + indicator.path("unitOfMeasure").asText() + "',"), indicator::toString);
        }
    }

    @Test
    void theIllustrationRefersToWhatExistsAndClaimsToBeIllustrative() {
        assertEquals("ILLUSTRATIVE", illustrative.path("origin").asText());
        var reports = illustrative.path("reports");
        var states = reports.path("states");
        var total = StreamSupport.stream(states.spliterator(), false).mapToInt(JsonNode::asInt).sum();
        assertTrue(total <= 111);
        assertTrue(states.path("SUBMITTED").asInt() >= 5);
        reports.path("given").fieldNames().forEachRemaining(unit -> assertTrue(unitByKey.containsKey(unit), unit));
        assertEquals(3, illustrative.path("dossiers").path("states").path("PUBLISHED").asInt());
        var forms = StreamSupport.stream(awardForms.path("forms").spliterator(), false).map(f -> f.path("code").asText()).toList();
        assertTrue(forms.contains(illustrative.path("dossiers").path("form").asText()));
        assertEquals(forms.size(), new HashSet<>(forms).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"units.yaml", "successions.yaml", "directives.yaml", "campaigns.yaml", "indicators.yaml",
        "figures.yaml", "sources.yaml", "illustrative.yaml", "award-forms.yaml"})
    void noContactDataAndNoAuthorIsInTheFiles(String file) {
        var text = text("/sample/" + file);
        assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC));
        for (Pattern forbidden : List.of(
                Pattern.compile("\\b0\\d{3,4}[. ]?\\d{6,7}\\b"),
                Pattern.compile("\\b09\\d{8}\\b"),
                Pattern.compile("[\\w.-]+@[\\w.-]+\\.\\w+"),
                Pattern.compile("56 Lê Duẩn"),
                Pattern.compile("Nhất Tinh|Tuyết Anh|Xuân Hùng|Huỳnh Thị Ly|VĂN LONG|Văn Long"))) {
            var found = forbidden.matcher(text.replaceAll("(?m)^ *id: .*$", ""));
            assertFalse(found.find(), () -> file + " holds " + found.group());
        }
    }

    private Set<String> indicatorCodes() {
        var codes = new HashSet<String>();
        indicators.path("indicators").forEach(i -> codes.add(i.path("code").asText()));
        return codes;
    }

    private JsonNode figure(String id) {
        for (JsonNode report : figures.path("reports")) {
            for (JsonNode figure : report.path("figures")) {
                if (figure.path("id").asText().equals(id)) {
                    return figure;
                }
            }
        }
        throw new AssertionError("no figure " + id);
    }

    private Set<String> below(String ancestor, LocalDate date, Set<String> types) {
        var found = new TreeSet<String>();
        for (JsonNode unit : units) {
            var type = at(unit, "types", date);
            if (type == null || !types.contains(type.path("type").asText())) {
                continue;
            }
            for (var parent = at(unit, "parents", date); parent != null; parent = at(unitByKey.get(parent.path("parent").asText()), "parents", date)) {
                if (parent.path("parent").asText().equals(ancestor)) {
                    found.add(unit.path("key").asText());
                }
            }
        }
        return found;
    }

    private static JsonNode at(JsonNode unit, String rows, LocalDate date) {
        for (JsonNode row : unit.path(rows)) {
            if (!date.isBefore(from(row)) && date.isBefore(to(row))) {
                return row;
            }
        }
        return null;
    }

    private static LocalDate first(JsonNode unit, String rows) {
        return from(unit.path(rows).get(0));
    }

    /** The days on which something of a unit that goes on becomes another. */
    private static List<LocalDate> changes(JsonNode unit, String rows) {
        return StreamSupport.stream(unit.path(rows).spliterator(), false).skip(1).map(SampleFilesTest::from).toList();
    }

    private static LocalDate last(JsonNode unit, String rows) {
        return to(unit.path(rows).get(unit.path(rows).size() - 1));
    }

    private static LocalDate from(JsonNode row) {
        return LocalDate.parse(row.path("validFrom").asText());
    }

    private static LocalDate to(JsonNode row) {
        return row.has("validTo") ? LocalDate.parse(row.path("validTo").asText()) : LocalDate.MAX;
    }

    private static Map<String, JsonNode> byKey(JsonNode file) {
        var byKey = new HashMap<String, JsonNode>();
        for (JsonNode thing : file) {
            byKey.put(thing.path("key").asText(), thing);
        }
        return byKey;
    }

    private static JsonNode read(String file) {
        try {
            return YAML.readTree(text("/sample/" + file));
        } catch (IOException unreadable) {
            throw new AssertionError(file, unreadable);
        }
    }

    private static String text(String file) {
        try (InputStream in = SampleFilesTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(file, unreadable);
        }
    }
}
