package vn.phongtrao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {
        Expressions.T1,
        Expressions.T4,
        Expressions.SAFE,
        "{'indicator':'MOVEMENT_GRADE','op':'>=','value':'FAIR'}",
        "{'indicator':'DRUG_CASES','op':'<','value':5.5,'unitOfMeasure':'CASE'}",
        "{'sum':['NEW_MODELS','CONSOLIDATED_MODELS'],'op':'>','value':0}",
        "{'count':{'unitTypes':['COMMUNE','WARD'],'where':{'indicator':'SAFE_SECURITY_ORDER','op':'=','value':true}},"
                + "'op':'>=','value':1}",
        "{'all':[{'any':[{'indicator':'NEW_MODELS','op':'<=','value':-1}]}]}",
        "{'all':[]}",
    })
    void anExpressionIsWrittenAsItWasRead(String text) throws Exception {
        assertEquals(text.replace('\'', '"'), Expressions.JSON.writeValueAsString(Expressions.read(text)));
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(delimiter = ';', value = {
        "[]                                                                ; ''",
        "{}                                                                ; ''",
        "7                                                                 ; ''",
        "{'indicator':'A','sum':['B'],'op':'=','value':1}                  ; ''",
        "{'indicator':'A','op':'=','value':1,'weight':2}                   ; /weight",
        "{'indicator':'A','op':'=='                                        ,'value':1} ; /op",
        "{'indicator':'A','value':1}                                       ; /op",
        "{'indicator':'A','op':'='}                                        ; /value",
        "{'indicator':'A','op':'=','value':null}                           ; /value",
        "{'indicator':'A','op':'=','value':'KHA'}                          ; /value",
        "{'indicator':'A','op':'=','value':[1]}                            ; /value",
        "{'indicator':'A','op':'=','value':1e30}                           ; /value",
        "{'indicator':'A','op':'=','value':0.0000001}                      ; /value",
        "{'indicator':7,'op':'=','value':1}                                ; /indicator",
        "{'indicator':'','op':'=','value':1}                               ; /indicator",
        "{'ratio':{'of':'A'},'op':'=','value':1}                           ; /ratio/to",
        "{'ratio':{'of':'A','to':'B','per':'C'},'op':'=','value':1}        ; /ratio/per",
        "{'ratio':'A','op':'=','value':1}                                  ; /ratio",
        "{'sum':'A','op':'=','value':1}                                    ; /sum",
        "{'sum':['A',2],'op':'=','value':1}                                ; /sum/1",
        "{'all':{}}                                                        ; /all",
        "{'all':[],'op':'='}                                               ; /op",
        "{'any':[{'all':[{'indicator':'A','op':'>=','value':1},{'any':7}]}]}; /any/0/all/1/any",
        "{'count':{'unitTypes':['VILLAGE'],'where':{'all':[]}},'op':'>=','value':1} ; /count/unitTypes/0",
        "{'count':{'unitTypes':[],'where':{'all':[]}},'op':'>=','value':1.5}; /value",
        "{'count':{'unitTypes':[]},'op':'>=','value':1}                    ; /count/where",
        "{'count':{'unitTypes':[],'where':{'nor':[]}},'op':'>=','value':1} ; /count/where",
    })
    void aMisshapenExpressionIsRefusedAtItsPlace(String text, String pointer) {
        JsonMappingException failure = assertThrows(JsonMappingException.class,
                () -> Expressions.JSON.readValue(text.replace('\'', '"'), Expression.class));

        assertEquals(pointer, failure.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining()));
    }

    @Test
    void namesTheIndicatorsThatItNeeds() {
        assertEquals(Set.of("NEW_MODELS", "CONSOLIDATED_MODELS", "EXISTING_MODELS"),
                Expressions.read(Expressions.T4).indicators());
        assertEquals(Set.of("SAFE_SECURITY_ORDER"), Expressions.read(Expressions.T41).indicators());
    }
}
