package vn.phongtrao.concurrency;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.access.Land;

/** Bodies of units to create, each with a name that a search finds alone. */
final class Wanted {

    private Wanted() {
    }

    /** A province with a name of its own. */
    static Map<String, Object> province() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "PROVINCE");
        body.put("name", "Tỉnh Đua " + UUID.randomUUID());
        body.put("parent", Land.NATION);
        body.put("validFrom", "1997-01-01");
        return body;
    }

    /** How many units have the name. */
    static int unitsNamed(Object name) {
        Response found = Land.as("planner").queryParam("q", name).queryParam("count", true).get("/api/v1/units");
        found.then().statusCode(200);
        return found.path("total");
    }
}
