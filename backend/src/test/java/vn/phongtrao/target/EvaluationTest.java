package vn.phongtrao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phongtrao.unit.UnitType;

class EvaluationTest {

    @ParameterizedTest(name = "T1 on {0} is {1}")
    @CsvSource(delimiter = ';', value = {
        "HOUSEHOLDS_REACHED=75, HOUSEHOLDS=100               ; MET",
        "HOUSEHOLDS_REACHED=74, HOUSEHOLDS=100               ; NOT_MET",
        "HOUSEHOLDS_REACHED=2, HOUSEHOLDS=3                  ; NOT_MET",
        "HOUSEHOLDS_REACHED=74.999.999, HOUSEHOLDS=100.000.000; NOT_MET",
        "HOUSEHOLDS_REACHED=trên 75, HOUSEHOLDS=100          ; MET",
        "HOUSEHOLDS_REACHED=trên 74, HOUSEHOLDS=100          ; UNDETERMINED",
        "HOUSEHOLDS_REACHED=dưới 75, HOUSEHOLDS=100          ; NOT_MET",
        "HOUSEHOLDS_REACHED=không quá 75, HOUSEHOLDS=100     ; UNDETERMINED",
        "HOUSEHOLDS_REACHED=khoảng 80, HOUSEHOLDS=100        ; UNDETERMINED",
        "HOUSEHOLDS_REACHED=khoảng 90, HOUSEHOLDS=100        ; MET",
        "HOUSEHOLDS_REACHED=75, HOUSEHOLDS=ít nhất 100       ; UNDETERMINED",
        "HOUSEHOLDS_REACHED=75, HOUSEHOLDS=trên 100          ; NOT_MET",
        "HOUSEHOLDS_REACHED=75, HOUSEHOLDS=dưới 100          ; UNDETERMINED",
        "HOUSEHOLDS_REACHED=75                               ; NO_DATA",
        "HOUSEHOLDS=100                                      ; NO_DATA",
    })
    void aRatioIsComparedExactlyOnIntervals(String facts, Status status) {
        assertEquals(status, Evaluation.of(Expressions.read(Expressions.T1), Facts.of(facts)).status());
    }

    @ParameterizedTest(name = "T4 on {0} is {1}, decided by {2}")
    @CsvSource(delimiter = ';', value = {
        "NEW_MODELS=1, CONSOLIDATED_MODELS=0, EXISTING_MODELS=4        ; MET          ; /any/0",
        "NEW_MODELS=0, CONSOLIDATED_MODELS=3, EXISTING_MODELS=4        ; MET          ; /any/1",
        "NEW_MODELS=0, CONSOLIDATED_MODELS=2, EXISTING_MODELS=4        ; NOT_MET      ; /any/0",
        "NEW_MODELS=0, CONSOLIDATED_MODELS=0, EXISTING_MODELS=0        ; NOT_MET      ; /any/0",
        "NEW_MODELS=1, CONSOLIDATED_MODELS=0, EXISTING_MODELS=0        ; MET          ; /any/0",
        "NEW_MODELS=1                                                  ; MET          ; /any/0",
        "NEW_MODELS=0                                                  ; NO_DATA      ; /any/1",
        "CONSOLIDATED_MODELS=2, EXISTING_MODELS=4                      ; NO_DATA      ; /any/0",
        "NEW_MODELS=không quá 1, CONSOLIDATED_MODELS=2, EXISTING_MODELS=4 ; UNDETERMINED ; /any/0",
        "NEW_MODELS=không quá 1                                        ; UNDETERMINED ; /any/0",
        "NEW_MODELS=0, CONSOLIDATED_MODELS=3, EXISTING_MODELS=không quá 4; UNDETERMINED ; /any/1",
        "NEW_MODELS=0, CONSOLIDATED_MODELS=0, EXISTING_MODELS=không quá 4; NOT_MET      ; /any/0",
        "''                                                            ; NO_DATA      ; /any/0",
    })
    void anyIsDecidedByItsBestBranch(String facts, Status status, String decidedBy) {
        Answer answer = Evaluation.of(Expressions.read(Expressions.T4), Facts.of(facts));

        assertEquals(status + " " + decidedBy, answer.status() + " " + answer.decidedBy());
    }

    @ParameterizedTest(name = "all on {0} is {1}, decided by {2}")
    @CsvSource(delimiter = ';', value = {
        "NEW_MODELS=1, CONSOLIDATED_MODELS=3, EXISTING_MODELS=4 ; MET          ; /all/0",
        "NEW_MODELS=0, CONSOLIDATED_MODELS=3, EXISTING_MODELS=4 ; NOT_MET      ; /all/0",
        "NEW_MODELS=0                                           ; NOT_MET      ; /all/0",
        "NEW_MODELS=1                                           ; NO_DATA      ; /all/1",
        "NEW_MODELS=không quá 1                                 ; UNDETERMINED ; /all/0",
        "NEW_MODELS=1, CONSOLIDATED_MODELS=0, EXISTING_MODELS=0 ; MET          ; /all/0",
        "NEW_MODELS=0, CONSOLIDATED_MODELS=0, EXISTING_MODELS=0 ; NOT_MET      ; /all/0",
    })
    void allIsDecidedByItsWorstBranchAndLeavesOutAShareOfNothing(String facts, Status status, String decidedBy) {
        Answer answer = Evaluation.of(Expressions.read(Expressions.T4.replace("any", "all")), Facts.of(facts));

        assertEquals(status + " " + decidedBy, answer.status() + " " + answer.decidedBy());
    }

    @Test
    void aShareOfExactlyNothingDoesNotApplyWhereItIsTheWholeExpression() {
        Facts nothing = Facts.of("HOUSEHOLDS_REACHED=0, HOUSEHOLDS=0");
        Answer whole = Evaluation.of(Expressions.read(Expressions.T1), nothing);
        Answer all = Evaluation.of(Expressions.read("{'all':[" + Expressions.T1 + "]}"), nothing);

        assertEquals(new Answer(Status.NO_DATA, false, null, ""), whole);
        assertFalse(all.applicable());
        assertEquals(Status.NOT_MET,
                Evaluation.of(Expressions.read("{'any':[{'all':[" + Expressions.T1 + "]}]}"), nothing).status());
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource(delimiter = ';', value = {
        "{'indicator':'SAFE_SECURITY_ORDER','op':'=','value':true}      ; SAFE_SECURITY_ORDER=Có    ; MET",
        "{'indicator':'SAFE_SECURITY_ORDER','op':'=','value':true}      ; SAFE_SECURITY_ORDER=Không ; NOT_MET",
        "{'indicator':'SAFE_SECURITY_ORDER','op':'=','value':false}     ; SAFE_SECURITY_ORDER=Không ; MET",
        "{'indicator':'SAFE_SECURITY_ORDER','op':'=','value':true}      ; NEW_MODELS=1              ; NO_DATA",
        "{'indicator':'MOVEMENT_GRADE','op':'>=','value':'FAIR'}        ; MOVEMENT_GRADE=khá        ; MET",
        "{'indicator':'MOVEMENT_GRADE','op':'>=','value':'FAIR'}        ; MOVEMENT_GRADE=trung bình ; NOT_MET",
        "{'indicator':'MOVEMENT_GRADE','op':'>','value':'FAIR'}         ; MOVEMENT_GRADE=khá        ; NOT_MET",
        "{'indicator':'DRUG_CASES','op':'<=','value':5}                 ; DRUG_CASES=5              ; MET",
        "{'indicator':'DRUG_CASES','op':'<','value':5}                  ; DRUG_CASES=5              ; NOT_MET",
        "{'indicator':'DRUG_CASES','op':'<','value':5}                  ; DRUG_CASES=dưới 5         ; MET",
        "{'indicator':'DRUG_CASES','op':'=','value':5}                  ; DRUG_CASES=4-6            ; UNDETERMINED",
        "{'sum':['NEW_MODELS','CONSOLIDATED_MODELS'],'op':'>=','value':3}; NEW_MODELS=1, CONSOLIDATED_MODELS=2; MET",
        "{'sum':['NEW_MODELS','CONSOLIDATED_MODELS'],'op':'>=','value':3}; NEW_MODELS=1, CONSOLIDATED_MODELS=1; NOT_MET",
        "{'sum':['NEW_MODELS','CONSOLIDATED_MODELS'],'op':'>=','value':3}; NEW_MODELS=3             ; NO_DATA",
    })
    void everyTypeOfIndicatorIsCompared(String expression, String facts, Status status) {
        assertEquals(status, Evaluation.of(Expressions.read(expression), Facts.of(facts)).status());
    }

    @Test
    void theActualValueOfAShareIsShownRoundedButComparedExactly() {
        Answer answer = Evaluation.of(Expressions.read(Expressions.T1),
                Facts.of("HOUSEHOLDS_REACHED=749.999, HOUSEHOLDS=1.000.000"));

        assertEquals("75", answer.actual().value().toPlainString());
        assertEquals("PERCENT", answer.actual().unitOfMeasure());
        assertEquals(Status.NOT_MET, answer.status());
    }

    @Test
    void unitsThatMeetAnExpressionAreCounted() {
        Facts yes = Facts.of("SAFE_SECURITY_ORDER=Có");
        Facts no = Facts.of("SAFE_SECURITY_ORDER=Không");
        Facts silent = Facts.of("");

        assertEquals(Status.MET, t41(new Facts().with(UnitType.COMMUNE, yes, no).with(UnitType.WARD, yes)
                .with(UnitType.SCHOOL, yes)).status());
        assertEquals(Status.NOT_MET, t41(new Facts().with(UnitType.COMMUNE, yes).with(UnitType.WARD, no)
                .with(UnitType.AGENCY, yes)).status());
        assertEquals(Status.UNDETERMINED, t41(new Facts().with(UnitType.COMMUNE, yes).with(UnitType.WARD, no, silent)
                .with(UnitType.AGENCY, yes)).status());
        Answer missing = t41(new Facts().with(UnitType.COMMUNE, silent, silent).with(UnitType.WARD, yes)
                .with(UnitType.AGENCY, yes));
        assertEquals(Status.NO_DATA + " /all/0", missing.status() + " " + missing.decidedBy());
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(delimiter = ';', value = {
        "70 26 2 13 ; UNDETERMINED ; 63.06 76.58",
        "84 27 0 0  ; MET          ; 75.68 75.68",
        "83 28 0 0  ; NOT_MET      ; 74.77 74.77",
        "75 25 0 0  ; MET          ; 75 75",
        "60 40 0 0  ; NOT_MET      ; 60 60",
        "0 0 0 5    ; NO_DATA      ; -",
        "0 0 5 0    ; UNDETERMINED ; 0 100",
    })
    void coverageIsTheShareOfUnitsAsAnInterval(String counts, Status status, String share) {
        Answer answer = coverage(Coverage.Method.POOLED).judge(Map.of(UnitType.COMMUNE, counts(counts)));

        assertEquals(status, answer.status());
        assertEquals(share, answer.actual() == null ? "-" : answer.actual().lower().toPlainString() + " "
                + answer.actual().upper().toPlainString());
    }

    @Test
    void coveragePerClassAsksEveryClass() {
        Map<UnitType, UnitCounts> classes = Map.of(
                UnitType.COMMUNE, counts("90 10 0 0"), UnitType.SCHOOL, counts("1 9 0 0"));

        assertEquals(Status.MET, coverage(Coverage.Method.POOLED).judge(classes).status());
        assertEquals(Status.NOT_MET, coverage(Coverage.Method.PER_CLASS).judge(classes).status());
        assertFalse(coverage(Coverage.Method.PER_CLASS).judge(Map.of()).applicable());
        assertFalse(coverage(Coverage.Method.POOLED).judge(Map.of()).applicable());
    }

    @Property
    void moreKnownAnswersNeverTurnASettledCoverage(@ForAll @IntRange(max = 40) int met,
            @ForAll @IntRange(max = 40) int notMet, @ForAll @IntRange(min = 1, max = 40) int open,
            @ForAll @IntRange(max = 40) int become) {
        Status before = judged(met + " " + notMet + " " + open + " 0");
        int yes = Math.min(become, open);
        Status after = judged((met + yes) + " " + (notMet + open - yes) + " 0 0");

        if (before != Status.UNDETERMINED) {
            assertEquals(before, after);
        }
    }

    @Property
    void theOrderOfBranchesNeverChangesTheStatus(@ForAll @Size(min = 1, max = 4) List<@IntRange(max = 3) Integer> kinds) {
        List<Status> statuses = List.of(Status.MET, Status.NOT_MET, Status.UNDETERMINED, Status.NO_DATA);
        List<String> branches = kinds.stream().map(statuses::get).map(EvaluationTest::branch).toList();
        List<String> reversed = new ArrayList<>(branches);
        Collections.reverse(reversed);
        Facts facts = Facts.of("NEW_MODELS=1, EXISTING_MODELS=không quá 5");
        for (String name : List.of("any", "all")) {
            assertEquals(
                    Evaluation.of(Expressions.read("{'" + name + "':[" + String.join(",", branches) + "]}"), facts).status(),
                    Evaluation.of(Expressions.read("{'" + name + "':[" + String.join(",", reversed) + "]}"), facts).status());
        }
    }

    private static String branch(Status status) {
        return switch (status) {
            case MET -> "{'indicator':'NEW_MODELS','op':'>=','value':1}";
            case NOT_MET -> "{'indicator':'NEW_MODELS','op':'>=','value':2}";
            case UNDETERMINED -> "{'indicator':'EXISTING_MODELS','op':'>=','value':2}";
            case NO_DATA -> "{'indicator':'HOUSEHOLDS','op':'>=','value':2}";
        };
    }

    private static Answer t41(Facts facts) {
        return Evaluation.of(Expressions.read(Expressions.T41), facts);
    }

    private static Status judged(String counts) {
        return coverage(Coverage.Method.POOLED).judge(Map.of(UnitType.COMMUNE, counts(counts))).status();
    }

    private static Coverage coverage(Coverage.Method method) {
        return new Coverage(Op.AT_LEAST, new BigDecimal("75"), "PERCENT", method);
    }

    private static UnitCounts counts(String numbers) {
        int[] n = Arrays.stream(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
        return new UnitCounts(n[0] + n[1] + n[2] + n[3], n[0] + n[1] + n[2], n[0], n[1], n[2], n[3]);
    }
}
