package vn.phongtrao.attachment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.devstack.Eventually;
import vn.phongtrao.storedfile.TestDocuments;

/** Files attached to reports and directives: who may, how long, and what figures make of them. */
@QuarkusTest
class AttachmentResourceTest {

    private static final byte[] PDF = TestDocuments.pdf(700_000);

    private static AttachmentLand land;

    @BeforeEach
    void enterOnce() {
        if (land == null) {
            land = new AttachmentLand("ATT");
        }
    }

    private static Response attach(String report, String name) {
        return Attachments.send(land.reporter(), report, name, PDF);
    }

    private static byte[] bytes(String attachment) {
        return land.reporter().get(attachment + "/content").then().statusCode(200).extract().asByteArray();
    }

    private static List<String> names(String thing) {
        return land.reporter().get(thing + "/attachments").then().statusCode(200).extract().path("items.name");
    }

    @Test
    void whatIsAttachedComesBackByteForByteUnderItsName() {
        String report = land.report("2019-01");
        Response created = attach(report, "Báo cáo 12.pdf");
        created.then().statusCode(201).body("name", equalTo("Báo cáo 12.pdf")).body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(PDF.length)).body("report", equalTo(report.substring(report.lastIndexOf('/') + 1)))
                .body("directive", nullValue());
        String path = created.header("Location");
        assertEquals("/api/v1/attachments/" + created.path("id"), path);
        land.reporter().get(path).then().statusCode(200).header("ETag", equalTo(created.header("ETag")))
                .body("sha256", equalTo(created.path("sha256")));
        land.reporter().get(report + "/attachments").then().statusCode(200).body("items.id", contains(created.<String>path("id")));

        Response content = land.reporter().get(created.<String>path("content"));
        content.then().statusCode(200).contentType("application/pdf")
                .header("Content-Length", equalTo(String.valueOf(PDF.length)))
                .header("Content-Disposition", equalTo("attachment; filename=\"Bao cao 12.pdf\"; "
                        + "filename*=UTF-8''B%C3%A1o%20c%C3%A1o%2012.pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'; sandbox"))
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("ETag", equalTo("\"" + created.path("sha256") + "\""));
        assertArrayEquals(PDF, content.asByteArray());
        land.reporter().header("If-None-Match", content.header("ETag")).get(path + "/content").then().statusCode(304)
                .header("ETag", equalTo(content.header("ETag")));
    }

    @Test
    void aDownloadThatWasCutOffGoesOnWhereItWas() {
        String content = attach(land.report("2019-02"), "a.pdf").path("content");
        String tag = land.reporter().get(content).header("ETag");
        int at = 300_000;
        Response rest = land.reporter().header("Range", "bytes=" + at + "-").header("If-Range", tag).get(content);
        rest.then().statusCode(206).header("Content-Range", equalTo("bytes " + at + "-699999/700000"));
        assertArrayEquals(Arrays.copyOfRange(PDF, at, PDF.length), rest.asByteArray());
        Response middle = land.reporter().header("Range", "bytes=262140-262150").get(content);
        assertArrayEquals(Arrays.copyOfRange(PDF, 262_140, 262_151), middle.asByteArray());
        land.reporter().header("Range", "bytes=5-").header("If-Range", "\"other\"").get(content).then().statusCode(200);
        land.reporter().header("Range", "bytes=700000-").get(content).then().statusCode(416)
                .header("Content-Range", equalTo("bytes */700000")).body("type", equalTo("/problems/range-not-satisfiable"));
    }

    @Test
    void aReportIsAttachedToOnlyWhileItIsEdited() {
        String report = land.report("2019-03");
        String attached = attach(report, "a.pdf").header("Location");
        land.act(land.reporter(), report, "submit", null);
        attach(report, "b.pdf").then().statusCode(409).body("type", equalTo("/problems/report-not-editable"));
        land.reporter().header("If-Match", "*").delete(attached).then().statusCode(409)
                .body("type", equalTo("/problems/report-not-editable"));
        land.act(land.approver(), report, "return", Map.of("reason", "Thiếu bản quét báo cáo"));
        attach(report, "b.pdf").then().statusCode(201);
        assertEquals(List.of("a.pdf", "b.pdf"), names(report));
    }

    @Test
    void removingNeedsTheTagAndLeavesNothing() {
        String report = land.report("2019-04");
        Response created = attach(report, "a.pdf");
        String path = created.header("Location");
        land.reporter().delete(path).then().statusCode(428);
        land.reporter().header("If-Match", "\"1-0\"").delete(path).then().statusCode(412);
        land.reporter().header("If-Match", created.header("ETag")).delete(path).then().statusCode(204);
        land.reporter().get(path).then().statusCode(404);
        land.reporter().get(path + "/content").then().statusCode(404);
        land.reporter().header("If-Match", "*").delete(path).then().statusCode(404);
        assertEquals(List.of(), names(report));
    }

    @Test
    void aCorrectionRefersToWhatWasAttachedAndTakesNothingFromTheApproved() {
        String first = land.report("2019-05");
        Response created = attach(first, "bản quét.pdf");
        String id = created.path("id");
        land.reporter().header("If-Match", land.reporter().get(first + "/figures/" + land.indicator).header("ETag"))
                .body(land.figure(id)).put(first + "/figures/" + land.indicator).then().statusCode(200)
                .body("provenance.attachment", equalTo(id));
        land.approve(first);
        String second = land.act(land.reporter(), first, "revise", Map.of("reason", "Sửa số hộ theo biên bản"))
                .header("Location");
        attach(second, "thêm.pdf").then().statusCode(201);
        assertEquals(List.of("bản quét.pdf", "thêm.pdf"), names(second));
        assertEquals(List.of("bản quét.pdf"), names(first));
        land.reporter().get(second).then().body("figures[0].provenance.attachment", equalTo(id));

        String path = created.header("Location");
        land.reporter().header("If-Match", "*").delete(path).then().statusCode(409)
                .body("type", equalTo("/problems/attachment-in-use"));
        land.reporter().header("If-Match", "*").body(land.figure(null)).put(second + "/figures/" + land.indicator).then()
                .statusCode(200).body("provenance", nullValue());
        land.reporter().header("If-Match", "*").delete(path).then().statusCode(204);
        assertEquals(List.of("thêm.pdf"), names(second));
        assertEquals(List.of("bản quét.pdf"), names(first));
        assertArrayEquals(PDF, bytes(path));
        land.reporter().header("If-Match", "*").delete(path).then().statusCode(409)
                .body("type", equalTo("/problems/report-not-editable"));

        land.approve(second);
        String third = land.act(land.reporter(), second, "revise", Map.of("reason", "Sửa thêm lần nữa")).header("Location");
        assertEquals(List.of("thêm.pdf"), names(third));
    }

    @Test
    void aFigureComesFromAnAttachmentOfItsOwnReportOnly() {
        String report = land.report("2019-06");
        String foreign = attach(land.report("2019-07"), "a.pdf").path("id");
        for (String unknown : List.of(foreign, UUID.randomUUID().toString())) {
            land.reporter().header("If-Match", "*").body(land.figure(unknown)).put(report + "/figures/" + land.indicator)
                    .then().statusCode(422).body("violations[0].pointer", equalTo("/provenance/attachment"))
                    .body("violations[0].code", equalTo("UnknownReference"));
            land.reporter().header("If-Match", "*").body(Map.of("provenance", Map.of("attachment", unknown))).patch(report)
                    .then().statusCode(422).body("violations[0].pointer", equalTo("/provenance/attachment"));
        }
        Response own = attach(report, "a.pdf");
        land.reporter().header("If-Match", "*").body(Map.of("provenance", Map.of("document", "Báo cáo 12", "attachment", own.path("id")))).patch(report)
                .then().statusCode(200).body("provenance.attachment", equalTo(own.path("id")))
                .body("figures[0].provenance.attachment", equalTo(own.path("id")));
        land.reporter().header("If-Match", "*").delete(own.header("Location")).then().statusCode(409)
                .body("type", equalTo("/problems/attachment-in-use"));
    }

    @Test
    void aDirectivesScanIsReadByThoseBelowAndChangedByThoseWhoAnswerForIt() {
        String directive = land.directive();
        Response created = Attachments.send(land.planner(), directive, "Kế hoạch.pdf", PDF);
        created.then().statusCode(201).body("directive", equalTo(directive.substring(directive.lastIndexOf('/') + 1)))
                .body("report", nullValue());
        assertEquals(List.of("Kế hoạch.pdf"), names(directive));
        assertArrayEquals(PDF, bytes(created.header("Location")));
        land.as("portal").get(created.header("Location")).then().statusCode(200);
        Attachments.send(land.reporter(), directive, "x.pdf", PDF).then().statusCode(403);
        Attachments.send(land.as("planner"), directive, "x.pdf", PDF).then().statusCode(404);
        land.reporter().header("If-Match", "*").delete(created.header("Location")).then().statusCode(404);
        land.as("planner").header("If-Match", "*").delete(created.header("Location")).then().statusCode(404);
        land.planner().header("If-Match", "*").delete(created.header("Location")).then().statusCode(204);
    }

    @Test
    void aRepeatedRequestHasItsFirstAnswerAndOneEffect() {
        String report = land.report("2019-08");
        byte[] form = Attachments.form(null, "a.pdf", PDF, "application/pdf");
        List<Response> answers = IntStream.range(0, 8).parallel().mapToObj(i -> Attachments.send(
                land.reporter().header("Idempotency-Key", "once"), report, form)).toList();
        answers.forEach(answer -> answer.then().statusCode(201).body("id", equalTo(answers.get(0).path("id"))));
        Attachments.send(land.reporter().header("Idempotency-Key", "once"), report,
                Attachments.form(null, "b.pdf", PDF, "application/pdf")).then().statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        assertEquals(List.of("a.pdf"), names(report));
    }

    @Test
    void aClientMayChooseTheId() {
        String report = land.report("2019-09");
        String id = UUID.randomUUID().toString();
        byte[] form = Attachments.form(id, "a.pdf", PDF, "application/pdf");
        Attachments.send(land.reporter(), report, form).then().statusCode(201).body("id", equalTo(id));
        Attachments.send(land.reporter(), report, form).then().statusCode(200).body("id", equalTo(id));
        Attachments.send(land.reporter(), report, Attachments.form(id, "b.pdf", PDF, null)).then().statusCode(409)
                .body("type", equalTo("/problems/id-taken"));
        Attachments.send(land.reporter(), report, Attachments.form("nonsense", "b.pdf", PDF, null)).then().statusCode(400);
        assertEquals(List.of("a.pdf"), names(report));
    }

    @Test
    void thereAreNotMoreThanOneMayHaveEvenAtOnce() {
        String report = land.report("2019-10");
        byte[] small = TestDocuments.pdf();
        List<Integer> statuses = IntStream.range(0, 26).parallel().mapToObj(i ->
                Attachments.send(land.reporter(), report, "t" + i + ".pdf", small).statusCode()).sorted().toList();
        assertEquals(20, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        Attachments.send(land.reporter(), report, "more.pdf", small).then().statusCode(409)
                .body("type", equalTo("/problems/too-many-attachments")).body("most", equalTo(20));
        assertEquals(20, names(report).size());
    }

    @Test
    void everyChangeIsToldWithoutTheName() {
        String report = land.report("2019-11");
        Response created = attach(report, "Nguyễn Văn A.pdf");
        land.reporter().header("If-Match", "*").delete(created.header("Location")).then().statusCode(204);
        Response told = Eventually.get(() -> land.as("auditor").get("/api/v1/audit?resource=" + created.header("Location")),
                answer -> answer.<List<?>>path("items").size() == 2);
        told.then().body("items.action.sort()", contains("attachment.added", "attachment.removed"));
        Response events = Eventually.get(() -> land.reporter().get("/api/v1/events?type=attachment.removed"),
                answer -> answer.asString().contains(created.path("id")));
        assertTrue(!events.asString().contains("Nguyễn"), events.asString());
        events.then().body("items.find { it.subject == '" + created.header("Location") + "' }.data.sha256",
                equalTo(created.path("sha256")));
    }

    @Test
    void anApproverAboveReadsWhatIsAttached() {
        String report = land.report("2019-12");
        Response created = attach(report, "a.pdf");
        land.approver().get(report + "/attachments").then().statusCode(200).body("items", hasSize(1));
        land.approver().get(created.header("Location") + "/content").then().statusCode(200);
        land.as("portal").get(created.header("Location")).then().statusCode(404);
        land.as("portal").get(created.header("Location") + "/content").then().statusCode(404)
                .body("detail", containsString("outside your reach"));
        land.planner().get(land.directive() + "/attachments").then().statusCode(200).body("items", empty());
    }
}
