package vn.phongtrao.bench;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Progress of provinces and of the nation, over HTTP. */
@QuarkusTest
@TestProfile(WithSample.class)
class ProgressBench {

    @TestHTTPResource("/api/v1")
    URI api;
    @Inject
    AgroalDataSource database;
    @Inject
    NationalData data;

    @Test
    void progressOfProvincesAndTheNation() throws Exception {
        Surroundings.print(database);
        Nation nation = data.ready(api);
        Supplier<String> planner = () -> Nation.token("planner");
        String indicator = new Api(api, planner).get("/indicators?code=BENCH_SAFE").at("/items/0/id").asText();
        NationSize size = NationSize.asked();
        String month = size.lastMonth().toString();
        String year = String.valueOf(size.lastMonth().getYear());
        String progress = "/campaigns/" + nation.campaign() + "/progress?period=";
        String ofProvince = "&unit=" + nation.provinces().get(0);
        try (Asked one = ask("/indicators/" + indicator, planner); Asked its = ask("/campaigns/" + nation.campaign(), planner)) {
            compare("a province for a month", ask(progress + month + ofProvince, planner), "an indicator", one);
            compare("a province for a year", ask(progress + year + ofProvince, planner), "an indicator", one);
            compare("the nation for a month", ask(progress + month, planner), "an indicator", one);
            compare("the nation for a year", ask(progress + year, planner), "an indicator", one);
            compare("the nation for all three years", ask(progress + "2024/2026", planner), "an indicator", one);
            compare("the nation for a month", ask(progress + month, planner), "its campaign", its);
        }
        try (Asked old = ask(progress + month + ofProvince, planner);
                Asked young = ask(progress + month + "&unit=" + nation.provinces().get(size.young()), planner)) {
            new Comparison("Progress of a province with ten times as much history : with less", 1.2, old, young).print();
        }
    }

    private Asked ask(String path, Supplier<String> token) {
        return new Asked(URI.create(api + path), token);
    }

    private static void compare(String whose, Asked progress, String resource, Asked one) throws Exception {
        try (progress) {
            new Comparison("Progress of " + whose + ", ten targets : " + resource + " by id", 4, progress, one).print();
        }
    }
}
