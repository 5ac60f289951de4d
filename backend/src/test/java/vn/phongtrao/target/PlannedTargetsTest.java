package vn.phongtrao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phongtrao.shared.text.Nfc;
import vn.phongtrao.shared.time.PeriodKind;
import vn.phongtrao.unit.UnitType;

/** The targets of the two plans, as the sample enters them, against the inventory of what the plans say. */
class PlannedTargetsTest {

    private static final String INVENTORY = "shared/data/seed-facts.yaml";
    private static final Map<String, JsonNode> ENTERED = entered();

    /** How the inventory's words name types of units. */
    private static final Map<String, UnitType> TYPES = Map.of("xã", UnitType.COMMUNE, "phường", UnitType.WARD,
            "thị trấn", UnitType.TOWNSHIP, "khu dân cư", UnitType.RESIDENTIAL_AREA, "cơ quan", UnitType.AGENCY,
            "doanh nghiệp", UnitType.ENTERPRISE, "nhà trường", UnitType.SCHOOL);

    @Test
    void theyAreThePlansOwnInWordsUnitsAndAmbiguity() {
        Map<String, JsonNode> planned = planned();
        assertEquals(Set.of("T1", "T2", "T3", "T4", "T5", "T41"), planned.keySet());
        assertEquals(planned.keySet(), ENTERED.keySet());
        planned.forEach((code, plan) -> {
            JsonNode target = ENTERED.get(code);
            assertEquals(Nfc.normalise(plan.path("q").asText()), Nfc.normalise(target.path("sourceText").asText()), code);
            assertEquals(plan.has("amb"), target.has("ambiguity"), code);
            assertEquals("YEAR", target.path("periodKind").asText(), code);
            if (plan.has("applies_to")) {
                assertEquals(texts(plan.path("applies_to")).stream().map(TYPES::get).collect(Collectors.toSet()),
                        definition(code).appliesTo(), code);
            }
            if (plan.has("n")) {
                assertEquals(plan.path("op").asText() + " " + plan.path("n").asText(), threshold(definition(code)), code);
            }
        });
    }

    /** The expressions of the inventory, in the contract's words. */
    @ParameterizedTest(name = "{0} asks {1}")
    @CsvSource(delimiter = ';', value = {
        "T1 ; {'ratio':{'of':'HOUSEHOLDS_REACHED','to':'HOUSEHOLDS'},'op':'>=','value':75,'unitOfMeasure':'PERCENT'}",
        "T2 ; {'ratio':{'of':'PEOPLE_REACHED','to':'PEOPLE_OF_UNIT'},'op':'=','value':100,'unitOfMeasure':'PERCENT'}",
        "T3 ; {'indicator':'SAFE_SECURITY_ORDER','op':'=','value':true}",
        "T4 ; {'any':[{'indicator':'NEW_MODELS','op':'>=','value':1},{'ratio':{'of':'CONSOLIDATED_MODELS','to':'EXISTING_MODELS'},'op':'>=','value':75,'unitOfMeasure':'PERCENT'}]}",
        "T5 ; {'any':[{'indicator':'NEW_MODELS','op':'>=','value':1},{'indicator':'CONSOLIDATED_MODELS','op':'>=','value':1}]}",
        "T41; {'all':[{'count':{'unitTypes':['COMMUNE'],'where':{'indicator':'SELECTED_AS_EXEMPLAR','op':'=','value':true}},'op':'>=','value':1},{'count':{'unitTypes':['WARD'],'where':{'indicator':'SELECTED_AS_EXEMPLAR','op':'=','value':true}},'op':'>=','value':1},{'count':{'unitTypes':['AGENCY','ENTERPRISE','SCHOOL'],'where':{'indicator':'SELECTED_AS_EXEMPLAR','op':'=','value':true}},'op':'>=','value':1}]}",
    })
    void theyAskWhatThePlansSay(String code, String expression) {
        assertEquals(Expressions.read(expression), definition(code).expression());
        assertEquals(List.of(), ExpressionCheck.of(definition(code).expression(), "", Facts.catalogue()));
        definition(code).readings().stream().map(TargetReading::expression).filter(each -> each != null)
                .forEach(each -> assertEquals(List.of(), ExpressionCheck.of(each, "", Facts.catalogue())));
    }

    @Test
    void everyUnitOfT4AndT5IsAskedAndThreeQuartersOfThoseOfT3() {
        assertEquals(">= 100 POOLED", coverage(definition("T4")));
        assertEquals(">= 100 POOLED", coverage(definition("T5")));
        assertEquals(">= 75 POOLED", coverage(definition("T3")));
        assertEquals(">= 75 PER_CLASS", coverage(definition("T3").reading("PER_CLASS").orElseThrow()));
        assertEquals(definition("T3").expression(), definition("T3").reading("PER_CLASS").orElseThrow().expression());
    }

    @Test
    void t3IsMetPooledAndNotMetPerClassWhereOneClassLagsBehind() {
        Map<UnitType, UnitCounts> counts = new EnumMap<>(UnitType.class);
        counts.put(UnitType.COMMUNE, new UnitCounts(80, 80, 80, 0, 0, 0));
        counts.put(UnitType.SCHOOL, new UnitCounts(20, 20, 10, 10, 0, 0));

        assertEquals(Status.MET, definition("T3").coverage().judge(counts).status());
        assertEquals(Status.NOT_MET,
                definition("T3").reading("PER_CLASS").orElseThrow().coverage().judge(counts).status());
    }

    @ParameterizedTest(name = "{0} communes, {1} wards, {2} agencies: {3}, or {4}, or {5}")
    @CsvSource({
        "1, 1, 1, MET,     MET,     MET",
        "1, 1, 0, NOT_MET, MET,     NOT_MET",
        "1, 0, 1, NOT_MET, MET,     NOT_MET",
        "1, 0, 0, NOT_MET, NOT_MET, NOT_MET",
        "0, 1, 1, NOT_MET, NOT_MET, NOT_MET",
        "2, 1, 1, MET,     MET,     MET",
        "1, 2, 1, MET,     MET,     NOT_MET",
        "1, 1, 2, MET,     MET,     NOT_MET",
    })
    void t41IsAnsweredInEachReadingOfItsSlash(int communes, int wards, int agencies, Status and, Status or,
            Status leastOfCommunesOnly) {
        Facts city = new Facts().with(UnitType.COMMUNE, selected(communes)).with(UnitType.WARD, selected(wards))
                .with(UnitType.AGENCY, selected(agencies)).with(UnitType.SCHOOL, Facts.of("SELECTED_AS_EXEMPLAR=Không"));
        TargetDefinition target = definition("T41");

        assertEquals(and, Evaluation.of(target.expression(), city).status());
        assertEquals(or, Evaluation.of(target.reading("SLASH_IS_OR").orElseThrow().expression(), city).status());
        assertEquals(leastOfCommunesOnly,
                Evaluation.of(target.reading("AT_LEAST_OF_COMMUNES_ONLY").orElseThrow().expression(), city).status());
    }

    /** Who may be built into an exemplar: the standard met, and the movement graded khá or better. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = ';', value = {
        "SAFE_SECURITY_ORDER=Đạt, MOVEMENT_GRADE=loại khá       ; MET",
        "SAFE_SECURITY_ORDER=Có, MOVEMENT_GRADE=xuất sắc        ; MET",
        "SAFE_SECURITY_ORDER=Có, MOVEMENT_GRADE=trung bình      ; NOT_MET",
        "SAFE_SECURITY_ORDER=Chưa đạt, MOVEMENT_GRADE=tốt       ; NOT_MET",
        "MOVEMENT_GRADE=tốt                                     ; NO_DATA",
        "MOVEMENT_GRADE=yếu                                     ; NOT_MET",
    })
    void theEligibilityOfTheCitysPlanIsJudgedOnYesNoAndGrade(String facts, Status status) {
        Expression rule = Expressions.read("{'all':[{'indicator':'SAFE_SECURITY_ORDER','op':'=','value':true},"
                + "{'indicator':'MOVEMENT_GRADE','op':'>=','value':'FAIR'}]}");

        assertEquals(List.of(), ExpressionCheck.of(rule, "", Facts.catalogue()));
        assertEquals(status, Evaluation.of(rule, Facts.of(facts)).status());
    }

    private static Facts[] selected(int units) {
        Facts[] facts = new Facts[units + 1];
        Arrays.setAll(facts, i -> Facts.of("SELECTED_AS_EXEMPLAR=" + (i < units ? "Có" : "Không")));
        return facts;
    }

    private static String threshold(TargetDefinition target) {
        if (target.coverage() != null) {
            return target.coverage().op().sign() + " " + target.coverage().value().toPlainString();
        }
        Expression.Comparison comparison = (Expression.Comparison) target.expression();
        return comparison.op().sign() + " " + comparison.value().shown();
    }

    private static String coverage(TargetDefinition target) {
        return target.coverage().op().sign() + " " + target.coverage().value().toPlainString() + " "
                + target.coverage().evaluation();
    }

    private static TargetDefinition definition(String code) {
        JsonNode target = ENTERED.get(code);
        Set<UnitType> types = texts(target.path("appliesTo")).stream().map(UnitType::valueOf).collect(Collectors.toSet());
        List<TargetReading> readings = target.has("readings")
                ? Expressions.JSON.convertValue(target.path("readings"), new TypeReference<List<TargetReading>>() { })
                : List.of();
        return new TargetDefinition(UUID.randomUUID(), UUID.randomUUID(), code, target.path("title").asText(), null, types,
                PeriodKind.valueOf(target.path("periodKind").asText()),
                Expressions.JSON.convertValue(target.path("expression"), Expression.class),
                target.has("coverage") ? Expressions.JSON.convertValue(target.path("coverage"), Coverage.class) : null,
                Set.of(), readings, null);
    }

    private static Map<String, JsonNode> entered() {
        try (InputStream in = PlannedTargetsTest.class.getResourceAsStream("/sample/campaigns.yaml")) {
            Map<String, JsonNode> targets = new LinkedHashMap<>();
            JsonNode campaigns = new YAMLMapper().readTree(in);
            campaigns.findValues("targets").forEach(list -> list.forEach(target ->
                    targets.put(target.path("code").asText(), target)));
            assertFalse(targets.isEmpty());
            return targets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, JsonNode> planned() {
        Optional<Path> file = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(INVENTORY)).filter(Files::exists).findFirst();
        assumeTrue(file.isPresent(), "SKIPPED: " + INVENTORY + " is in no folder above; the plans' targets are not compared");
        Map<String, JsonNode> targets = new LinkedHashMap<>();
        try (MappingIterator<JsonNode> documents =
                new YAMLMapper().readerFor(JsonNode.class).readValues(file.get().toFile())) {
            documents.forEachRemaining(document -> document.path("targets").forEach(target ->
                    targets.put(target.path("id").asText(), target)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertTrue(targets.values().stream().anyMatch(target -> new BigDecimal("75").equals(target.path("n")
                .decimalValue())));
        return targets;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(Nfc.normalise(each.asText())));
        return texts;
    }
}
