package vn.phongtrao.conventions;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.phongtrao.access.Land;

/** Vietnamese text: one encoding inside, found in any, and never two words taken for one. */
@QuarkusTest
class TextConventionsTest {

    private static final String MARK = UUID.randomUUID().toString().substring(0, 8);
    private static final String COMPOSED = Normalizer.normalize("Phường Đại Thệ " + MARK, Normalizer.Form.NFC);
    private static final String DECOMPOSED = Normalizer.normalize(COMPOSED, Normalizer.Form.NFD);

    private static Response enter(String name) {
        return Land.as("administrator").body(Map.of("type", "PROVINCE", "name", name, "parent", Land.NATION,
                "validFrom", "1997-01-01")).post("/api/v1/units");
    }

    private static void assertFinds(String text, String name) {
        Land.as("planner").queryParam("q", text).get("/api/v1/units").then().statusCode(200)
                .body("items.name", hasItem(name));
    }

    @Test
    void aTextSentDecomposedIsReadComposedAndFoundInBoth() {
        assertNotEquals(COMPOSED, DECOMPOSED);
        Response created = enter(DECOMPOSED);
        created.then().statusCode(201).body("name", equalTo(COMPOSED));
        Land.as("planner").get(created.header("Location")).then().body("name", equalTo(COMPOSED));
        assertFinds(COMPOSED, COMPOSED);
        assertFinds(DECOMPOSED, COMPOSED);
        assertFinds(COMPOSED.toUpperCase(Locale.ROOT), COMPOSED);
        assertFinds("phuong dai the " + MARK, COMPOSED);
    }

    @Test
    void textOutsideTheBasicPlaneIsKept() {
        String name = "Xã 🌾 " + UUID.randomUUID();
        enter(name).then().statusCode(201).body("name", equalTo(name));
    }

    @Test
    void markupInATextStaysText() {
        String name = "<img src=x onerror=alert(1)> " + UUID.randomUUID();
        Response created = enter(name);
        created.then().statusCode(201).contentType("application/json").body("name", equalTo(name));
    }
}
