package vn.phongtrao.unitimport;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.phongtrao.devstack.Tokens;

@QuarkusTest
class UnitImportQueueTest {

    private static final UUID NATION = UUID.fromString("019345a0-0000-7000-8000-000000000084");
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Inject
    EntityManager entityManager;
    @Inject
    Clock clock;

    private static Response later(String file) {
        return given().auth().oauth2(Tokens.of("administrator")).header("Prefer", "respond-async")
                .contentType("text/csv; charset=utf-8").body(file).post("/api/v1/units/import");
    }

    private static Response at(String location) {
        return given().auth().oauth2(Tokens.of("administrator")).get(location);
    }

    private static Response ended(String location) {
        long start = System.nanoTime();
        return Stream.generate(() -> at(location)).filter(answer -> {
            if (Duration.ofNanos(System.nanoTime() - start).compareTo(LONGEST) > 0) {
                throw new AssertionError("Not done: " + answer.asString());
            }
            return answer.path("finishedAt") != null;
        }).findFirst().orElseThrow();
    }

    @Test
    void aLongImportIsFollowedToItsReport() {
        String code = UUID.randomUUID().toString().substring(0, 8);
        Response accepted = later("code,scheme,name,type,parentCode,validFrom\n" + code
                + ",TEST,Tỉnh Về Sau,PROVINCE,GSO:VN,2000-01-01\n");
        accepted.then().statusCode(202).header("Location", startsWith("/api/v1/unit-imports/"))
                .header("Preference-Applied", equalTo("respond-async")).body("state", equalTo("QUEUED"));
        ended(accepted.header("Location")).then().body("state", equalTo("DONE")).body("doneRows", equalTo(1))
                .body("totalRows", equalTo(1)).body("report.created", equalTo(1));
        given().auth().oauth2(Tokens.of("administrator")).get("/api/v1/units?code=" + code).then()
                .body("items[0].name", equalTo("Tỉnh Về Sau"));
    }

    @Test
    void anImportThatIsRefusedSaysWhy() {
        Response accepted = later("code,name,type,validFrom\nX,Xã,COMMUNE,2000-01-01\n");
        ended(accepted.header("Location")).then().body("state", equalTo("FAILED"))
                .body("failure.type", equalTo("/problems/import-refused"))
                .body("failure.violations[0].column", equalTo("parentCode"));
    }

    @Test
    void anImportWhoseProcessDiedHasFailed() {
        UploadedFile file = new UploadedFile(new byte[0], null, false, false, false);
        UnitImport silent = new UnitImport(NATION, file, clock.instant().minus(UnitImportQueue.LEASE).minusSeconds(1));
        UnitImport alive = new UnitImport(NATION, file, clock.instant());
        QuarkusTransaction.requiringNew().run(() -> {
            entityManager.persist(silent);
            entityManager.persist(alive);
        });
        at("/api/v1/unit-imports/" + silent.id()).then().statusCode(200).body("state", equalTo("FAILED"))
                .body("failure.type", equalTo("/problems/import-interrupted"));
        at("/api/v1/unit-imports/" + alive.id()).then().statusCode(200).body("state", equalTo("QUEUED"));
    }
}
