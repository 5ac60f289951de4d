package vn.phongtrao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.figure.CatalogueOfMigration;
import vn.phongtrao.indicator.Aggregation;
import vn.phongtrao.indicator.Direction;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.indicator.ValueType;
import vn.phongtrao.indicator.Visibility;
import vn.phongtrao.shared.problem.Violation;

class RuleMeaningTest {

    private static final Map<String, IndicatorDefinition> CATALOGUE = Stream.of(
            indicator("ALL", ValueType.NUMBER, "HOUSEHOLD"), indicator("REACHED", ValueType.NUMBER, "HOUSEHOLD"),
            indicator("MODELS", ValueType.NUMBER, "MODEL"), indicator("UNASKED", ValueType.NUMBER, "HOUSEHOLD"),
            indicator("SAFE", ValueType.YES_NO, "YES_NO"))
            .collect(Collectors.toMap(IndicatorDefinition::code, Function.identity()));
    private static final Set<String> ASKED = Set.of("ALL", "REACHED", "MODELS", "SAFE");

    private static IndicatorDefinition indicator(String code, ValueType type, String unit) {
        return new IndicatorDefinition(code, code, null, type, CatalogueOfMigration.read().find(unit).orElseThrow(),
                Direction.NONE, Aggregation.SUM, Aggregation.SUM, false, Visibility.PUBLIC, List.of());
    }

    private static List<Violation> check(String rule) throws JsonProcessingException {
        return RuleMeaning.check(new ObjectMapper().readValue(rule.replace('\'', '"'), Rule.class), "/rule",
                code -> Optional.ofNullable(CATALOGUE.get(code)), ASKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'compare':{'left':{'indicator':'REACHED'},'op':'<=','right':{'indicator':'ALL'}}}",
        "{'change':{'of':{'ratio':{'of':'REACHED','to':'ALL'}},'factor':3}}",
        "{'outlier':{'of':{'sum':['REACHED','ALL']},'score':5,'siblings':10}}",
        "{'if':{'range':{'of':{'indicator':'SAFE'},'atLeast':1}},'then':{'given':['MODELS']}}",
        "{'any':[{'all':[{'given':['ALL']}]},{'range':{'of':{'indicator':'ALL'},'atMost':0}}]}",
        "{'compare':{'left':{'ratio':{'of':'REACHED','to':'ALL'}},'op':'>','right':{'ratio':{'of':'ALL','to':'REACHED'}}}}"})
    void rulesThatMeanSomethingPass(String rule) throws JsonProcessingException {
        assertEquals(List.of(), check(rule));
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(delimiter = ';', value = {
        "{} ; OneKind /rule",
        "{'given':['ALL'],'all':[{'given':['ALL']}]} ; OneKind /rule",
        "{'if':{'given':['ALL']}} ; OneKind /rule",
        "{'given':['ALL'],'then':{'given':['ALL']}} ; OneKind /rule",
        "{'all':[{'given':['ALL']},{}]} ; OneKind /rule/all/1",
        "{'range':{'of':{},'atLeast':1}} ; OneKind /rule/range/of",
        "{'range':{'of':{'indicator':'ALL','sum':['ALL']},'atLeast':1}} ; OneKind /rule/range/of",
        "{'range':{'of':{'indicator':'ALL'}}} ; NoBound /rule/range",
        "{'range':{'of':{'indicator':'ALL'},'atLeast':5,'atMost':1}} ; OutOfRange /rule/range/atMost",
        "{'range':{'of':{'indicator':'ALL'},'atLeast':0.1234567}} ; OutOfRange /rule/range/atLeast",
        "{'given':['NO_SUCH']} ; UnknownIndicator /rule/given/0",
        "{'given':['UNASKED']} ; NotOfCampaign /rule/given/0",
        "{'given':['ALL','ALL']} ; Repeated /rule/given/1",
        "{'compare':{'left':{'indicator':'MODELS'},'op':'<=','right':{'indicator':'ALL'}}} ; MixedUnitsOfMeasure /rule/compare/right",
        "{'compare':{'left':{'sum':['ALL','MODELS']},'op':'<=','right':{'indicator':'REACHED'}}} ; MixedUnitsOfMeasure /rule/compare/left/sum/1",
        "{'compare':{'left':{'ratio':{'of':'REACHED','to':'ALL'}},'op':'<=','right':{'indicator':'ALL'}}} ; MixedUnitsOfMeasure /rule/compare/right",
        "{'compare':{'left':{'indicator':'SAFE'},'op':'=','right':{'indicator':'ALL'}}} ; NotANumber /rule/compare/left/indicator",
        "{'compare':{'left':{'indicator':'ALL'},'op':'=','right':{'sum':['REACHED','ALL']}}} ; AgainstItself /rule/compare/right",
        "{'change':{'of':{'indicator':'SAFE'},'factor':3}} ; NotANumber /rule/change/of/indicator",
        "{'change':{'of':{'ratio':{'of':'MODELS','to':'ALL'}},'factor':3}} ; MixedUnitsOfMeasure /rule/change/of/ratio/to",
    })
    void whatContradictsItselfIsFoundAtItsPlace(String rule, String found) throws JsonProcessingException {
        assertEquals(found, check(rule).stream().map(violation -> violation.code() + " " + violation.pointer())
                .collect(Collectors.joining(" ")));
    }

    @Test
    void aRuleIsNeitherTooDeepNorTooLarge() throws JsonProcessingException {
        String deep = "{'all':[".repeat(6) + "{'given':['ALL']}" + "]}".repeat(6);
        assertEquals(List.of("TooDeep"), check(deep).stream().map(Violation::code).toList());
        String wide = "{'all':[" + Stream.generate(() -> "{'all':[{'given':['ALL']}]}").limit(16)
                .collect(Collectors.joining(",")) + "]}";
        assertTrue(check(wide).stream().map(Violation::code).toList().equals(List.of("TooDeep")));
    }
}
