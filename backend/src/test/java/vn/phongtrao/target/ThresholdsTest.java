package vn.phongtrao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.unit.UnitType;

class ThresholdsTest {

    private static final String MODELS = "{'indicator':'NEW_MODELS','op':'>=','value':2}";

    @ParameterizedTest(name = "{1} beside {0} differs at {2}")
    @CsvSource(delimiter = ';', value = {
        "MODELS                         ; {'indicator':'NEW_MODELS','op':'>=','value':7}          ; ''",
        "MODELS                         ; {'indicator':'NEW_MODELS','op':'>','value':2}           ; /op",
        "MODELS                         ; {'indicator':'EXISTING_MODELS','op':'>=','value':2}     ; ",
        "MODELS                         ; {'sum':['NEW_MODELS'],'op':'>=','value':2}              ; ",
        "MODELS                         ; {'indicator':'NEW_MODELS','op':'>=','value':true}       ; /value",
        "MODELS                         ; {'all':[MODELS]}                                        ; ",
        "{'all':[MODELS]}               ; {'any':[MODELS]}                                        ; ",
        "{'all':[MODELS]}               ; {'all':[MODELS,MODELS]}                                 ; ",
        "{'any':[MODELS,MODELS]}        ; {'any':[MODELS,{'indicator':'NEW_MODELS','op':'=','value':2}]}; /any/1/op",
        "{'count':{'unitTypes':['WARD'],'where':MODELS},'op':'>=','value':1}; {'count':{'unitTypes':['COMMUNE'],'where':MODELS},'op':'>=','value':1}; /count/unitTypes",
        "{'count':{'unitTypes':['WARD'],'where':MODELS},'op':'>=','value':1}; {'count':{'unitTypes':['WARD'],'where':{'indicator':'NEW_MODELS','op':'<','value':2}},'op':'=','value':1}; /op /count/where/op",
        "{'count':{'unitTypes':['WARD'],'where':MODELS},'op':'>=','value':1}; {'count':{'unitTypes':['WARD'],'where':MODELS},'op':'>=','value':4}; ''",
    })
    void onlyThresholdsMayDiffer(String base, String other, String pointers) {
        String found = String.join(" ", Thresholds.differences(read(base), read(other), "").stream()
                .map(Violation::pointer).toList());

        assertEquals(pointers == null ? 1 : pointers.isEmpty() ? 0 : pointers.split(" ").length,
                Thresholds.differences(read(base), read(other), "").size());
        assertEquals(pointers == null ? "" : pointers, found);
    }

    @ParameterizedTest(name = "{1} under {0} is easier at {2}")
    @CsvSource(delimiter = ';', value = {
        "{'indicator':'NEW_MODELS','op':'>=','value':2} ; {'indicator':'NEW_MODELS','op':'>=','value':3} ; ''",
        "{'indicator':'NEW_MODELS','op':'>=','value':2} ; {'indicator':'NEW_MODELS','op':'>=','value':1} ; /value",
        "{'indicator':'DRUG_CASES','op':'<=','value':5} ; {'indicator':'DRUG_CASES','op':'<=','value':4} ; ''",
        "{'indicator':'DRUG_CASES','op':'<=','value':5} ; {'indicator':'DRUG_CASES','op':'<=','value':6} ; /value",
        "{'indicator':'DRUG_CASES','op':'<','value':5}  ; {'indicator':'DRUG_CASES','op':'<','value':6}  ; /value",
        "{'indicator':'NEW_MODELS','op':'=','value':5}  ; {'indicator':'NEW_MODELS','op':'=','value':6}  ; /value",
        "{'indicator':'NEW_MODELS','op':'=','value':5}  ; {'indicator':'NEW_MODELS','op':'=','value':5}  ; ''",
        "{'indicator':'MOVEMENT_GRADE','op':'>=','value':'FAIR'}; {'indicator':'MOVEMENT_GRADE','op':'>=','value':'GOOD'}; ''",
        "{'indicator':'MOVEMENT_GRADE','op':'>=','value':'FAIR'}; {'indicator':'MOVEMENT_GRADE','op':'>=','value':'AVERAGE'}; /value",
        "{'any':[MODELS,MODELS]} ; {'any':[{'indicator':'NEW_MODELS','op':'>=','value':9},{'indicator':'NEW_MODELS','op':'>=','value':1}]}; /any/1/value",
        "{'count':{'unitTypes':['WARD'],'where':MODELS},'op':'>=','value':3}; {'count':{'unitTypes':['WARD'],'where':{'indicator':'NEW_MODELS','op':'>=','value':1}},'op':'>=','value':2}; /value /count/where/value",
        // Where few wards may have many cases, a ward counts from fewer cases on: that is harder.
        "{'count':{'unitTypes':['WARD'],'where':{'indicator':'DRUG_CASES','op':'>','value':9}},'op':'<=','value':3}; {'count':{'unitTypes':['WARD'],'where':{'indicator':'DRUG_CASES','op':'>','value':7}},'op':'<=','value':3}; ''",
        "{'count':{'unitTypes':['WARD'],'where':{'indicator':'DRUG_CASES','op':'>','value':9}},'op':'<=','value':3}; {'count':{'unitTypes':['WARD'],'where':{'indicator':'DRUG_CASES','op':'>','value':11}},'op':'<=','value':4}; /value /count/where/value",
        "{'count':{'unitTypes':['WARD'],'where':MODELS},'op':'=','value':3}; {'count':{'unitTypes':['WARD'],'where':{'indicator':'NEW_MODELS','op':'>=','value':3}},'op':'=','value':3}; /count/where/value",
    })
    void whatIsEasierFollowsTheDirectionOfTheComparison(String above, String own, String pointers) {
        List<Violation> found = Thresholds.easier(read(above), read(own), "");

        assertEquals(pointers, String.join(" ", found.stream().map(Violation::pointer).toList()));
        assertEquals(List.of(), Thresholds.easier(read(above), Thresholds.harder(read(above), read(own)), ""));
    }

    @Test
    void coverageIsComparedToo() {
        Demand above = demand(2, 75);

        assertEquals(List.of("/coverage/value"),
                demand(2, 74).easierThan(above).stream().map(Violation::pointer).toList());
        assertEquals(List.of(), demand(3, 80).easierThan(above));
        assertEquals(demand(3, 75), demand(3, 70).atLeast(above));
        assertEquals(demand(2, 80), demand(1, 80).atLeast(above));
        assertEquals(List.of("/coverage"), new Demand(read(MODELS), null).differencesFrom(above).stream()
                .map(Violation::pointer).toList());
        assertEquals(List.of(), demand(1, 10).differencesFrom(above));
    }

    /** The point of it all: whoever meets its own, harder target meets its superior's too. */
    @Property
    void whatMeetsTheHarderMeetsTheSuperiors(@ForAll("targets") String shape, @ForAll @IntRange(max = 6) int superior,
            @ForAll @IntRange(max = 6) int own, @ForAll @IntRange(max = 6) int models, @ForAll @IntRange(max = 6) int cases) {
        Expression above = read(shape.replace("?", String.valueOf(superior)));
        Expression mine = read(shape.replace("?", String.valueOf(own)));
        Expression harder = Thresholds.harder(above, mine);
        Facts facts = Facts.of("NEW_MODELS=" + models + ", DRUG_CASES=" + cases).with(UnitType.WARD,
                Facts.of("DRUG_CASES=" + cases), Facts.of("DRUG_CASES=" + models), Facts.of("DRUG_CASES=3"));

        if (Evaluation.of(harder, facts).status() == Status.MET) {
            assertEquals(Status.MET, Evaluation.of(above, facts).status());
        }
        if (Thresholds.easier(above, mine, "").isEmpty()) {
            assertEquals(mine, harder);
        } else {
            assertNotEquals(mine, harder);
        }
    }

    @Provide
    static Arbitrary<String> targets() {
        return Arbitraries.of(
                "{'indicator':'NEW_MODELS','op':'>=','value':?}",
                "{'indicator':'NEW_MODELS','op':'>','value':?}",
                "{'indicator':'DRUG_CASES','op':'<=','value':?}",
                "{'indicator':'DRUG_CASES','op':'=','value':?}",
                "{'any':[{'indicator':'NEW_MODELS','op':'>=','value':?},{'indicator':'DRUG_CASES','op':'<','value':?}]}",
                "{'all':[{'indicator':'NEW_MODELS','op':'>=','value':?},{'indicator':'DRUG_CASES','op':'<','value':?}]}",
                "{'count':{'unitTypes':['WARD'],'where':{'indicator':'DRUG_CASES','op':'<=','value':?}},'op':'>=','value':?}",
                "{'count':{'unitTypes':['WARD'],'where':{'indicator':'DRUG_CASES','op':'>','value':?}},'op':'<=','value':?}",
                "{'count':{'unitTypes':['WARD'],'where':{'indicator':'DRUG_CASES','op':'<','value':?}},'op':'=','value':1}");
    }

    @Test
    void aReadingTakesTheThresholdsInForceWhereItComparesTheSame() {
        Expression ward = read("{'indicator':'NEW_MODELS','op':'>=','value':1}");
        Expression stated = read("{'all':[{'indicator':'NEW_MODELS','op':'>=','value':1},{'indicator':'DRUG_CASES','op':'<=','value':5}]}");
        Expression inForce = read("{'all':[{'indicator':'NEW_MODELS','op':'>=','value':4},{'indicator':'DRUG_CASES','op':'<=','value':2}]}");
        Expression reading = read("{'any':[{'indicator':'DRUG_CASES','op':'<=','value':5},{'indicator':'NEW_MODELS','op':'=','value':1}]}");

        assertEquals(read("{'any':[{'indicator':'DRUG_CASES','op':'<=','value':2},{'indicator':'NEW_MODELS','op':'=','value':1}]}"),
                Thresholds.carried(reading, stated, inForce));
        assertEquals(inForce, Thresholds.carried(stated, stated, inForce));
        Expression twice = new Expression.Any(List.of(ward, ward));
        assertEquals(ward, Thresholds.carried(ward, twice, read(
                "{'any':[{'indicator':'NEW_MODELS','op':'>=','value':2},{'indicator':'NEW_MODELS','op':'>=','value':3}]}")));
    }

    @Test
    void aThresholdIsTheSameNumberHoweverManyZerosEndIt() {
        Expression one = read("{'indicator':'NEW_MODELS','op':'>=','value':75.00}");

        assertEquals(read("{'indicator':'NEW_MODELS','op':'>=','value':75}"), one);
        assertTrue(Stream.of(one).map(each -> Expressions.JSON.valueToTree(each).toString())
                .allMatch(json -> json.contains("75")));
    }

    private static Demand demand(int models, int share) {
        return new Demand(read("{'indicator':'NEW_MODELS','op':'>=','value':" + models + "}"), new Coverage(Op.AT_LEAST,
                BigDecimal.valueOf(share), "PERCENT", Coverage.Method.POOLED));
    }

    private static Expression read(String text) {
        return Expressions.read(text.replace("MODELS]", MODELS + "]").replace("[MODELS,", "[" + MODELS + ",")
                .replace(":MODELS}", ":" + MODELS + "}").replaceAll("^MODELS$", MODELS));
    }
}
