package vn.phongtrao.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phongtrao.access.Land;
import vn.phongtrao.access.Place;
import vn.phongtrao.access.Things;

/** A step that many take at once is taken once. */
@QuarkusTest
class TransitionTest {

    private static final int CALLERS = 20;

    @Inject
    Journals journals;

    @ParameterizedTest
    @CsvSource({
        "commendations, planner, submit, commendation.submitted, SUBMITTED",
        "reports, reporter, submit, report.submitted, SUBMITTED"})
    void ofTwentyWhoTakeTheSameStepOneDoes(String collection, String role, String verb, String action, String status) {
        String path = "/api/v1/" + collection + "/" + Things.enter(collection, Place.COMMUNE);
        Response before = Land.as(role, Place.PROVINCE).get(path);
        List<Integer> statuses = Parallel.run(CALLERS, caller -> Land.as(role, Place.PROVINCE)
                .header("If-Match", before.header("ETag")).post(path + "/" + verb).statusCode());
        assertEquals(1, statuses.stream().filter(code -> code == 200).count(), statuses.toString());
        assertEquals(CALLERS - 1, statuses.stream().filter(code -> code == 412 || code == 409 || code == 503).count(),
                statuses.toString());
        assertEquals(1, journals.auditRows(action, path));
        assertEquals(1, journals.events(action, path));
        assertEquals(status, Land.as(role, Place.PROVINCE).get(path).path("status"));
    }
}
