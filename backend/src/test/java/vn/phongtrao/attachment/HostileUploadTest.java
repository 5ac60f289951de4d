package vn.phongtrao.attachment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.storedfile.TestDocuments;

/** Names and contents that are meant to do harm (P23, P24): they do none, and each refusal says what to do. */
@QuarkusTest
class HostileUploadTest {

    private static final byte[] PDF = TestDocuments.pdf();
    private static AttachmentLand land;
    private static String directive;

    @BeforeEach
    void enterOnce() {
        if (land == null) {
            land = new AttachmentLand("HOST");
            directive = land.directive();
        }
    }

    /** Sends a file, looks at what is said of it, and takes it off again. @return the name in the download's header */
    private static String nameBack(String sent) {
        Response created = Attachments.send(land.planner(), directive, sent, PDF);
        created.then().statusCode(201);
        Response content = land.planner().get(created.<String>path("content"));
        content.then().statusCode(200).header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox"));
        land.planner().header("If-Match", "*").delete(created.header("Location")).then().statusCode(204);
        String header = content.header("Content-Disposition");
        String name = URLDecoder.decode(header.substring(header.indexOf("''") + 2).replace("+", "%2B"), StandardCharsets.UTF_8);
        assertEquals(created.path("name"), name);
        return name;
    }

    @ParameterizedTest
    @CsvSource({
        "../../../../etc/passwd.pdf, passwd.pdf",
        "/etc/cron.d/x.pdf, x.pdf",
        "..%2f..%2fx.pdf, ..%2f..%2fx.pdf",
        "CON.pdf, CON.pdf",
        "NUL.pdf, NUL.pdf",
        "<img src=x onerror=alert(1)>.pdf, <img src=x onerror=alert(1)>.pdf",
        "'a;filename=evil.html.pdf', 'a;filename=evil.html.pdf'",
        "Báo cáo sơ kết số 12-BC-UBND (bản quét).pdf, Báo cáo sơ kết số 12-BC-UBND (bản quét).pdf",
        "🌾 lúa.pdf, 🌾 lúa.pdf"})
    void aNameLeadsNowhereAndComesBack(String sent, String kept) {
        assertEquals(kept, nameBack(sent));
    }

    @Test
    void aNameOfThreeHundredBytesAndADecomposedOneComeBack() {
        String long300 = "Ủ".repeat(99) + ".pdf";
        assertEquals(301, long300.getBytes(StandardCharsets.UTF_8).length);
        assertEquals(long300, nameBack(long300));
        String name = "Kế hoạch tổ chức.pdf";
        assertEquals(name, nameBack(Normalizer.normalize(name, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000.pdf", "anh\u202Efdp.exe", "a\u0007.pdf", "a\u200Bb.pdf", "", " ", "..", "../"})
    void aNameThatNobodyCouldReadIsRefused(String name) {
        Response answer = Attachments.send(land.planner(), directive, name, PDF);
        answer.then().statusCode(422).contentType("application/problem+json");
        assertEquals(name.equals("..") ? "/problems/file-type-mismatch" : "/problems/file-name-refused", answer.path("type"));
    }

    @Test
    void aNameOfThreeHundredCharactersIsTooLong() {
        Attachments.send(land.planner(), directive, "x".repeat(296) + ".pdf", PDF).then().statusCode(422)
                .body("type", equalTo("/problems/file-name-refused")).body("detail", containsString("300 characters"));
    }

    @ParameterizedTest
    @CsvSource({
        "evil.svg, '<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>', image/svg+xml, file-type-refused",
        "evil.pdf, '<html><script>alert(1)</script></html>', application/pdf, file-type-refused",
        "evil.png, 'GIF89a<script>alert(1)</script>', image/png, file-type-refused",
        "evil.html, '%PDF-1.4 <script>alert(1)</script>', text/html, file-type-mismatch",
        "evil.pdf, '%PDF-1.4 <script>alert(1)</script>', text/html, file-type-mismatch",
        "evil.pdf, '', application/pdf, damaged-file",
        "evil.docx, 'PK0000', , damaged-file"})
    void whatIsNotWhatItIsSaidToBeIsRefused(String name, String content, String type, String problem) {
        byte[] form = Attachments.form(null, name, content.getBytes(StandardCharsets.UTF_8), type);
        Attachments.send(land.planner(), directive, form).then().statusCode(422)
                .body("type", equalTo("/problems/" + problem)).contentType("application/problem+json");
    }

    @Test
    void aPolyglotIsHandedOutAsAFileOnly() {
        byte[] polyglot = "%PDF-1.4\n<script>alert(document.domain)</script>".getBytes(StandardCharsets.US_ASCII);
        Response created = Attachments.send(land.planner(), directive, "a.pdf", polyglot);
        created.then().statusCode(201);
        land.planner().accept("text/html, */*;q=0.8").get(created.<String>path("content")).then().statusCode(200)
                .contentType("application/pdf").header("Content-Disposition", containsString("attachment;"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'; sandbox"));
    }

    @Test
    void aFormWithoutAFileAndABodyThatIsNoFormAreRefused() {
        byte[] other = new String(Attachments.form(null, "a.pdf", PDF, null), StandardCharsets.ISO_8859_1)
                .replace("name=\"file\"", "name=\"scan\"").getBytes(StandardCharsets.ISO_8859_1);
        Attachments.send(land.planner(), directive, other).then().statusCode(400).body("type",
                equalTo("/problems/unreadable-file"));
        land.planner().body(Map.of("file", "a")).post(directive + "/attachments").then().statusCode(415);
    }

    @Test
    void whoMayNotAttachIsToldThatBeforeTheMediaType() {
        String path = directive + "/attachments";
        RestAssured.given().contentType(ContentType.JSON).body("{}").post(path).then().statusCode(401);
        land.reporter().body("{}").post(path).then().statusCode(403);
        land.as("planner").body("{}").post(path).then().statusCode(404);
        land.planner().body("{}").post(path).then().statusCode(415);
        String report = land.report("2019-01") + "/attachments";
        RestAssured.given().contentType(ContentType.JSON).body("{}").post(report).then().statusCode(401);
        land.planner().body("{}").post(report).then().statusCode(403);
        land.reporter().body("{}").post(report).then().statusCode(415);
    }

    @Test
    void aFileAboveTheLimitIsTooLarge() {
        Attachments.send(land.planner(), directive, "a.pdf", TestDocuments.pdf(20 * 1024 * 1024 + 1)).then().statusCode(413)
                .body("type", equalTo("/problems/file-too-large")).body("largest", equalTo(20 * 1024 * 1024))
                .body("detail", containsString("150 dpi"));
    }

    @Test
    void aMissingThingIsMissingWhateverIsSent() {
        for (String path : List.of("/api/v1/directives/", "/api/v1/reports/")) {
            Attachments.send(path.contains("reports") ? land.reporter() : land.planner(), path + "019345a0-0000-7000-8000-0000000000ff", "a.exe", new byte[] {1}).then()
                    .statusCode(404);
        }
    }
}
