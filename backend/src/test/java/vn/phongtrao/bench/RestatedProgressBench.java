package vn.phongtrao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.phongtrao.devstack.Tokens;

/** Progress of Bình Phước in 2019: as reported, and told of the Đồng Nai City of today, over HTTP. */
@QuarkusTest
@TestProfile(WithSample.class)
class RestatedProgressBench {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAST_VERSIONS = 10;

    private final HttpClient http = HttpClient.newHttpClient();

    @TestHTTPResource("/api/v1")
    URI api;
    @Inject
    AgroalDataSource database;

    @Test
    void progressOfAProvince() throws Exception {
        String progress = "/campaigns/" + get("/campaigns?period=2019").at("/items/0/id").asText()
                + "/progress?period=2019";
        String restated = progress + "&view=RESTATED&unit=" + get("/units?code=75").at("/items/0/id").asText();
        Surroundings.print(database);
        System.out.printf("  The sample: %d communes of 2019, %d communes and wards of today%n",
                get("/units?type=COMMUNE&asOf=2019-12-31&count=true").get("total").asInt(),
                get("/units?type=COMMUNE&count=true").get("total").asInt()
                        + get("/units?type=WARD&count=true").get("total").asInt());
        new Comparison("Progress of a province, restated : as reported", 2, () -> get(restated), () -> get(progress))
                .print();
        rename("/units?type=COMMUNE&asOf=2019-12-31&limit=200", "2018-");
        rename("/units?type=COMMUNE&limit=200", "2026-");
        rename("/units?type=WARD&limit=200", "2026-");
        new Comparison("The same where every commune has " + PAST_VERSIONS + " past versions more", 2,
                () -> get(restated), () -> get(progress)).print();
    }

    /** Gives every unit of a list a name of its own for each of some months. */
    private void rename(String list, String year) throws IOException, InterruptedException {
        for (JsonNode unit : get(list).get("items")) {
            for (int version = 1; version <= PAST_VERSIONS; version++) {
                String day = year + "05-%02d".formatted(version);
                send(request("/units/" + unit.get("id").asText(), "administrator").header("If-Match", "*")
                        .header("Content-Type", "application/json")
                        .method("PATCH", BodyPublishers.ofString(JSON.writeValueAsString(Map.of(
                                "effectiveFrom", day, "name", unit.get("name").asText() + " " + version)))));
            }
        }
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path, "planner"));
    }

    private HttpRequest.Builder request(String path, String user) {
        return HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer " + Tokens.of(user));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
