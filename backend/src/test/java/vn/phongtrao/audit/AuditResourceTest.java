package vn.phongtrao.audit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.phongtrao.commendation.Dossiers.as;
import static vn.phongtrao.commendation.Dossiers.bearing;
import static vn.phongtrao.commendation.Dossiers.unique;
import static vn.phongtrao.commendation.Dossiers.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.phongtrao.commendation.Dossiers;
import vn.phongtrao.devstack.Eventually;
import vn.phongtrao.devstack.Tokens;

@QuarkusTest
class AuditResourceTest {

    private static final String AUDIT = "/api/v1/audit";

    /** The chained entry of a unit that this makes. */
    private static Response entryOf(String unit) {
        return Eventually.get(() -> as("auditor").get(AUDIT + "?resource=/api/v1/units/" + unit),
                answer -> !answer.jsonPath().getList("items").isEmpty());
    }

    @Test
    void anAuditorReadsWhoChangedWhatWithinTheReach() {
        String code = unique("P");
        String unit = unit("PROVINCE", "Tỉnh Kiểm Toán", Dossiers.NATION, code);
        Response read = entryOf(unit);
        read.then().body("items", hasSize(1)).body("items[0].action", equalTo("unit.created"))
                .body("items[0].roles", equalTo(List.of("administrator", "reader")))
                .body("items[0].unit", equalTo(unit)).body("items[0].requestId", notNullValue())
                .body("items[0].data.type", equalTo("PROVINCE"))
                .body("items[0].hash", matchesPattern("[0-9a-f]{64}"));
        String actor = read.path("items[0].actor");
        as("administrator").get(AUDIT + "?actor=" + actor + "&resource=/api/v1/units/" + unit).then()
                .body("items", hasSize(1));
        as("administrator").get(AUDIT + "?actor=nobody").then().body("items", hasSize(0));
        bearing(Tokens.with(Set.of("auditor"), "TEST:" + code)).get(AUDIT).then().statusCode(200)
                .body("items.resource", equalTo(List.of("/api/v1/units/" + unit)));
        bearing(Tokens.with(Set.of("auditor"), "25222")).get(AUDIT + "?resource=/api/v1/units/" + unit).then()
                .body("items", hasSize(0));
        for (String role : List.of("planner", "reporter", "approver", "council")) {
            as(role).get(AUDIT).then().statusCode(403).body("type", equalTo("/problems/forbidden"));
        }
    }

    @Test
    void theChainShowsAnEditedRowAndOneThatWasRemoved() throws SQLException {
        String unit = unit("PROVINCE", "Tỉnh Chuỗi", Dossiers.NATION, unique("P"));
        int sequence = entryOf(unit).path("items[0].sequence");
        as("auditor").get(AUDIT + "/verification").then().statusCode(200).body("intact", equalTo(true))
                .body("firstBroken", nullValue());

        try (Connection owner = owner(); Statement statement = owner.createStatement()) {
            String entry = "(select entry_id from audit_chain where sequence = " + sequence + ")";
            assertEquals(1, statement.executeUpdate(
                    "update audit_entry set actor = concat(actor, '!') where id = " + entry));
            as("auditor").get(AUDIT + "/verification").then().body("intact", equalTo(false))
                    .body("firstBroken", equalTo(sequence)).body("entries", equalTo(sequence - 1));
            statement.executeUpdate(
                    "update audit_entry set actor = trim(trailing '!' from actor) where id = " + entry);
            as("auditor").get(AUDIT + "/verification").then().body("intact", equalTo(true));

            statement.executeUpdate("create table kept (primary key (sequence)) as select * from audit_chain where sequence = " + sequence);
            statement.executeUpdate("delete from audit_chain where sequence = " + sequence);
            as("auditor").get(AUDIT + "/verification").then().body("intact", equalTo(false))
                    .body("firstBroken", equalTo(sequence));
            statement.executeUpdate("insert into audit_chain select * from kept");
            statement.executeUpdate("drop table kept");
            as("auditor").get(AUDIT + "/verification").then().body("intact", equalTo(true));
        }
    }

    /** The database's owner, who alone can edit the trail. */
    private static Connection owner() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }
}
