package vn.phongtrao.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the contract shows is what it allows. {@code make examples} records what is missing or out of date. */
@QuarkusTest
class ContractExamplesTest {

    @Test
    void everyAnswerIsShown() {
        List<String> missing = Contract.ofRunningApi().operations()
                .filter(operation -> operation.answersJson() && operation.answerExample().isEmpty())
                .map(Contract.Operation::id).toList();
        assertEquals(List.of(), missing, "Operations without an example: run \"make examples\"");
    }

    @Test
    void whatIsShownFitsItsSchema() {
        List<String> faults = new ArrayList<>();
        Contract.ofRunningApi().operations().forEach(operation -> {
            operation.answerExample().ifPresent(example ->
                    check(operation.id() + ", answer", operation.schemaOf(200), example, faults));
            operation.bodyExample().ifPresent(example ->
                    check(operation.id() + ", body", operation.schemaOfBody(), example, faults));
        });
        assertEquals(List.of(), faults);
    }

    private static void check(String where, Schema schema, JsonNode example, List<String> faults) {
        schema.validate(example.toString(), InputFormat.JSON).forEach(error -> faults.add(where + ": " + error));
    }
}
