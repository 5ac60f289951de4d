package vn.phongtrao.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.phongtrao.access.Land;
import vn.phongtrao.access.Place;
import vn.phongtrao.campaign.CampaignRequests;
import vn.phongtrao.devstack.Tokens;

/** What is one in the world is registered once, however many register it at the same moment. */
@QuarkusTest
class RegistrationTest {

    private static final int PLANNERS = 6;

    @Test
    void ofManyWhoRegisterTheSameDocumentOneIsAcceptedAndTheOthersAreToldWhereItIs() {
        Map<String, Object> body = Map.of("type", "PLAN", "number", "999/KH-UBND", "issuedOn", "2019-01-15",
                "issuer", Land.unit(Place.PROVINCE), "subject", "Kế hoạch thử");
        Tokens.of("planner");
        List<Response> answers = Parallel.run(PLANNERS, planner ->
                Land.as("planner").body(body).post("/api/v1/directives"));
        List<String> registered = answers.stream().filter(answer -> answer.statusCode() == 201)
                .map(answer -> "/api/v1/directives/" + answer.path("id")).toList();
        assertEquals(1, registered.size());
        assertEquals(Set.of("/problems/directive-exists"), refusals(answers, "type"));
        assertEquals(Set.copyOf(registered), refusals(answers, "existing"));
    }

    @Test
    void ofManyWhoEnterTheSameRelationOneIsAccepted() {
        String province = Land.unit(Place.PROVINCE);
        String from = CampaignRequests.plan(Land.as("planner"), province, "997/KH-UBND");
        String to = CampaignRequests.plan(Land.as("planner"), province, "998/KH-UBND");
        List<Response> answers = Parallel.run(PLANNERS, planner -> Land.as("planner")
                .body(Map.of("kind", "CITES", "to", to)).post("/api/v1/directives/" + from + "/relations"));
        assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        assertEquals(Set.of("/problems/relation-exists"), refusals(answers, "type"));
        assertEquals(List.of(to), Land.as("planner").get("/api/v1/directives/" + from + "/relations").path("items.to"));
    }

    private static Set<String> refusals(List<Response> answers, String field) {
        return answers.stream().filter(answer -> answer.statusCode() != 201)
                .map(answer -> answer.<String>path(field)).collect(Collectors.toSet());
    }
}
