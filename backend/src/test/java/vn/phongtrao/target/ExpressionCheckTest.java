package vn.phongtrao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.shared.problem.Violation;

class ExpressionCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {Expressions.T1, Expressions.T4, Expressions.T41, Expressions.SAFE,
        "{'indicator':'MOVEMENT_GRADE','op':'>=','value':'FAIR'}",
        "{'indicator':'GROWTH','op':'>=','value':-5,'unitOfMeasure':'PERCENT'}",
        "{'sum':['NEW_MODELS','CONSOLIDATED_MODELS'],'op':'>=','value':1,'unitOfMeasure':'MODEL'}",
        "{'indicator':'DRUG_CASES','op':'<=','value':0}",
        "{'indicator':'HOUSEHOLDS_REACHED','op':'>=','value':1000}",
        "{'indicator':'RICE','op':'>=','value':12.5}",
        "{'indicator':'SUPPORT','op':'>=','value':6000000000,'unitOfMeasure':'VND'}",
        "{'all':[" + Expressions.SAFE + ",{'indicator':'MOVEMENT_GRADE','op':'>=','value':'FAIR'}]}",
        "{'count':{'unitTypes':['WARD'],'where':{'indicator':'DRUG_CASES','op':'>','value':9}},'op':'<=','value':3}",
        "{'count':{'unitTypes':['WARD'],'where':{'indicator':'SAFE_SECURITY_ORDER','op':'=','value':false}},"
                + "'op':'<=','value':0}",
        "{'count':{'unitTypes':['WARD'],'where':{'indicator':'DRUG_CASES','op':'>','value':9}},'op':'=','value':3}"})
    void theTargetsOfThePlansPass(String expression) {
        assertEquals(List.of(), ExpressionCheck.of(Expressions.read(expression), "/expression", Facts.catalogue()));
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(delimiter = ';', value = {
        "{'indicator':'NO_SUCH','op':'>=','value':1} ; UnknownIndicator /expression/indicator",
        "{'ratio':{'of':'NO_SUCH','to':'HOUSEHOLDS'},'op':'>=','value':1,'unitOfMeasure':'PERCENT'} ; UnknownIndicator /expression/ratio/of",
        "{'sum':['NEW_MODELS','NO_SUCH'],'op':'>=','value':1} ; UnknownIndicator /expression/sum/1",
        "{'ratio':{'of':'NEW_MODELS','to':'HOUSEHOLDS'},'op':'>=','value':1,'unitOfMeasure':'PERCENT'} ; MixedUnitsOfMeasure /expression/ratio/to",
        "{'sum':['NEW_MODELS','HOUSEHOLDS'],'op':'>=','value':1} ; MixedUnitsOfMeasure /expression/sum/1",
        "{'indicator':'NEW_MODELS','op':'>=','value':1,'unitOfMeasure':'HOUSEHOLD'} ; MixedUnitsOfMeasure /expression/unitOfMeasure",
        "{'ratio':{'of':'HOUSEHOLDS_REACHED','to':'HOUSEHOLDS'},'op':'>=','value':75} ; MixedUnitsOfMeasure /expression/unitOfMeasure",
        "{'ratio':{'of':'HOUSEHOLDS_REACHED','to':'HOUSEHOLDS'},'op':'>=','value':750,'unitOfMeasure':'PERCENT'} ; OutOfRange /expression/value",
        "{'ratio':{'of':'HOUSEHOLDS_REACHED','to':'HOUSEHOLDS'},'op':'>=','value':-1,'unitOfMeasure':'PERCENT'} ; OutOfRange /expression/value",
        "{'ratio':{'of':'HOUSEHOLDS_REACHED','to':'HOUSEHOLDS'},'op':'>','value':100,'unitOfMeasure':'PERCENT'} ; OutOfRange /expression/value",
        "{'ratio':{'of':'HOUSEHOLDS_REACHED','to':'HOUSEHOLDS'},'op':'>=','value':true,'unitOfMeasure':'PERCENT'} ; WrongType /expression/value",
        "{'ratio':{'of':'SAFE_SECURITY_ORDER','to':'HOUSEHOLDS'},'op':'>=','value':1,'unitOfMeasure':'PERCENT'} ; NotANumber /expression/ratio/of MixedUnitsOfMeasure /expression/ratio/to",
        "{'indicator':'GROWTH','op':'>=','value':101} ; OutOfRange /expression/value",
        "{'indicator':'NEW_MODELS','op':'>=','value':-1} ; OutOfRange /expression/value",
        "{'indicator':'DRUG_CASES','op':'<','value':0} ; OutOfRange /expression/value",
        "{'indicator':'NEW_MODELS','op':'>=','value':'FAIR'} ; WrongType /expression/value",
        "{'indicator':'MOVEMENT_GRADE','op':'>=','value':3} ; WrongType /expression/value",
        "{'indicator':'SAFE_SECURITY_ORDER','op':'>=','value':true} ; WrongOperator /expression/op",
        "{'indicator':'NEW_MODELS','op':'<=','value':1} ; AgainstDirection /expression/op",
        "{'indicator':'DRUG_CASES','op':'>=','value':1} ; AgainstDirection /expression/op",
        "{'sum':['NEW_MODELS','EXISTING_MODELS'],'op':'<','value':3} ; AgainstDirection /expression/op",
        "{'sum':['EXISTING_MODELS','NEW_MODELS'],'op':'<','value':3} ; AgainstDirection /expression/op",
        "{'ratio':{'of':'CONSOLIDATED_MODELS','to':'EXISTING_MODELS'},'op':'<=','value':75,'unitOfMeasure':'PERCENT'} ; AgainstDirection /expression/op",
        "{'indicator':'SAFE_SECURITY_ORDER','op':'=','value':false} ; AgainstDirection /expression/value",
        "{'indicator':'MOVEMENT_GRADE','op':'<=','value':'FAIR'} ; AgainstDirection /expression/op",
        "{'count':{'unitTypes':['WARD'],'where':{'indicator':'DRUG_CASES','op':'<','value':9}},'op':'<=','value':3} ; AgainstDirection /expression/count/where/op",
        "{'count':{'unitTypes':['WARD'],'where':{'indicator':'SAFE_SECURITY_ORDER','op':'=','value':true}},'op':'<','value':3} ; AgainstDirection /expression/count/where/value",
        "{'indicator':'MOVEMENT_GRADE','op':'>','value':'EXCELLENT'} ; OutOfRange /expression/value",
        "{'indicator':'MOVEMENT_GRADE','op':'<','value':'WEAK'} ; AgainstDirection /expression/op OutOfRange /expression/value",
        "{'indicator':'NEW_MODELS','op':'>=','value':1.5} ; NotWhole /expression/value",
        "{'indicator':'SUPPORT','op':'>=','value':0.5} ; NotWhole /expression/value",
        "{'indicator':'RICE','op':'>=','value':-0.5} ; OutOfRange /expression/value",
        "{'sum':['NEW_MODELS','NEW_MODELS'],'op':'>=','value':1} ; Repeated /expression/sum/1",
        "{'ratio':{'of':'HOUSEHOLDS','to':'HOUSEHOLDS'},'op':'>=','value':1,'unitOfMeasure':'PERCENT'} ; Repeated /expression/ratio/to",
        "{'count':{'unitTypes':['WARD'],'where':{'indicator':'SAFE_SECURITY_ORDER','op':'=','value':true}},'op':'>=','value':-1} ; OutOfRange /expression/value",
        "{'any':[{'indicator':'NEW_MODELS','op':'>=','value':1},{'indicator':'NEW_MODELS','op':'>=','value':-2}]} ; OutOfRange /expression/any/1/value",
        "{'all':[]} ; Empty /expression/all",
        "{'any':[{'all':[]}]} ; Empty /expression/any/0/all",
        "{'sum':[],'op':'>=','value':1} ; Empty /expression/sum",
        "{'count':{'unitTypes':[],'where':{'indicator':'SAFE_SECURITY_ORDER','op':'=','value':true}},'op':'>=','value':-1} ; Empty /expression/count/unitTypes OutOfRange /expression/value",
        "{'count':{'unitTypes':['WARD'],'where':{'indicator':'NO_SUCH','op':'=','value':true}},'op':'>=','value':1} ; UnknownIndicator /expression/count/where/indicator",
    })
    void whatIsWrongIsNamedWithItsPlace(String expression, String findings) {
        List<Violation> found = ExpressionCheck.of(Expressions.read(expression), "/expression", Facts.catalogue());

        assertEquals(findings, found.stream().map(violation -> violation.code() + " " + violation.pointer())
                .collect(Collectors.joining(" ")));
    }

    @Test
    void eightLevelsAreAllowedAndNineAreNot() {
        assertEquals(List.of(), ExpressionCheck.of(nested(7), "/expression", Facts.catalogue()));
        assertEquals(List.of("TooDeep /expression/all/0/all/0/all/0/all/0/all/0/all/0/all/0/all/0"),
                ExpressionCheck.of(nested(8), "/expression", Facts.catalogue()).stream()
                        .map(violation -> violation.code() + " " + violation.pointer()).toList());
    }

    @Test
    void aCoverageIsAShareOfAtMostAHundredPerCent() {
        Coverage wrong = new Coverage(Op.AT_LEAST, new BigDecimal("750"), "HOUSEHOLD", Coverage.Method.POOLED);

        assertEquals(List.of("MixedUnitsOfMeasure /coverage/unitOfMeasure", "OutOfRange /coverage/value"),
                ExpressionCheck.of(wrong, "/coverage").stream()
                        .map(violation -> violation.code() + " " + violation.pointer()).toList());
    }

    private static Expression nested(int levels) {
        return Expressions.read("{'all':[".repeat(levels) + Expressions.SAFE + "]}".repeat(levels));
    }
}
