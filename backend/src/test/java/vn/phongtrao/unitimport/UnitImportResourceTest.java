package vn.phongtrao.unitimport;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.devstack.Tokens;
import vn.phongtrao.shared.upload.FileTextTest;
import vn.phongtrao.unit.SubtreeCheck;
import vn.phongtrao.unit.TestUnits;

@QuarkusTest
class UnitImportResourceTest {

    private static final String PATH = "/api/v1/units/import";
    private static final String HEADER = "code,scheme,name,type,parentCode,validFrom,validTo\n";

    @Inject
    SubtreeCheck subtrees;

    private String mark;

    @BeforeEach
    void codesOfItsOwn() {
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void subtreesAreWhatTheFactsSay() {
        subtrees.onEveryDay(TestUnits.NATION);
    }

    private static RequestSpecification request(String media) {
        return given().auth().oauth2(Tokens.of("administrator")).config(RestAssured.config().encoderConfig(
                EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(media);
    }

    private static Response send(byte[] file, String media, String query) {
        return request(media).body(new ByteArrayInputStream(file)).post(PATH + query);
    }

    private static Response csv(String text) {
        return send(text.getBytes(StandardCharsets.UTF_8), "text/csv", "");
    }

    private static Response json(String text) {
        return send(text.getBytes(StandardCharsets.UTF_8), "application/json", "");
    }

    private String province(String from, String to) {
        return "P" + mark + ",TEST,Tỉnh Thử " + mark + ",PROVINCE,GSO:VN," + from + "," + to + "\n";
    }

    private String commune(String code, String name, String from, String to) {
        return code + mark + ",TEST," + name + ",COMMUNE,P" + mark + "," + from + "," + to + "\n";
    }

    private static void counts(ValidatableResponse answer, int created, int changed, int unchanged) {
        answer.statusCode(200).body("created", equalTo(created)).body("changed", equalTo(changed))
                .body("unchanged", equalTo(unchanged));
    }

    private ValidatableResponse found(String code) {
        return request("application/json").get("/api/v1/units?asOf=2026-06-30&code=" + code + mark).then().statusCode(200);
    }

    private static void refused(Response answer, int row, String column, String code) {
        answer.then().statusCode(422).body("type", equalTo("/problems/import-refused"))
                .body("violationCount", equalTo(1)).body("violations", hasSize(1))
                .body("violations[0].row", equalTo(row)).body("violations[0].column", equalTo(column))
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void aFileIsEnteredOnceAndAgainChangesNothing() {
        String file = HEADER + commune("A", "Xã Một", "2020-01-01", "") + province("2000-01-01", "");
        counts(send(file.getBytes(StandardCharsets.UTF_8), "text/csv", "?dryRun=true").then(), 2, 0, 0);
        found("A").body("items", hasSize(0));
        counts(csv(file).then(), 2, 0, 0);
        counts(csv(file).then(), 0, 0, 2);
        found("A").body("items.name", equalTo(List.of("Xã Một")))
                .body("items[0].path.name", equalTo(List.of("Việt Nam", "Tỉnh Thử " + mark)));
    }

    @Test
    void versionsOfAUnitFollowEachOther() {
        String file = HEADER + province("2000-01-01", "") + commune("A", "Xã Một", "2020-01-01", "2026-01-01")
                + ("A" + mark + ",TEST,Phường Một,WARD,P" + mark + ",2026-01-01,\n");
        counts(csv(file).then(), 2, 0, 0);
        String unit = found("A").body("items[0].type", equalTo("WARD")).extract().path("items[0].id");
        request("application/json").get("/api/v1/units/" + unit + "?asOf=2025-12-31").then()
                .body("type", equalTo("COMMUNE")).body("name", equalTo("Xã Một"));
        counts(csv(file).then(), 0, 0, 2);
    }

    @Test
    void aRowThatBeginsLaterChangesAUnitFromThatDayOn() {
        csv(HEADER + province("2000-01-01", "") + commune("A", "Xã Cũ", "2020-01-01", "")).then().statusCode(200);
        counts(csv(HEADER + commune("A", "Xã Mới", "2024-01-01", "")).then(), 0, 1, 0);
        counts(csv(HEADER + commune("A", "Xã Mới", "2024-01-01", "")).then(), 0, 0, 1);
        String unit = found("A").body("items[0].name", equalTo("Xã Mới")).extract().path("items[0].id");
        request("application/json").get("/api/v1/units/" + unit + "/history").then()
                .body("names.name", equalTo(List.of("Xã Cũ", "Xã Mới")));
    }

    @Test
    void aRowThatDeniesWhatStandsIsRefused() {
        csv(HEADER + province("2000-01-01", "") + commune("A", "Xã Cũ", "2020-01-01", "")).then().statusCode(200);
        Response denied = csv(HEADER + commune("A", "Xã Khác", "2020-01-01", ""));
        refused(denied, 2, "name", "Contradiction");
        denied.then().body("violations[0].message", containsString("Xã Cũ"));
    }

    @Test
    void whatIsKnownEarlierMovesTheBeginning() {
        csv(HEADER + province("2000-01-01", "") + commune("A", "Xã Một", "2020-01-01", "")).then().statusCode(200);
        counts(csv(HEADER + commune("A", "Xã Một", "2010-01-01", "")).then(), 0, 1, 0);
        found("A").body("items[0].validFrom", equalTo("2010-01-01"));
    }

    @Test
    void rowsOfOneCodeMayNotOverlap() {
        refused(csv(HEADER + province("2000-01-01", "") + commune("A", "Xã Một", "2020-01-01", "")
                + commune("A", "Xã Hai", "2024-01-01", "")), 4, "code", "OverlappingIntervals");
        refused(csv(HEADER + province("2000-01-01", "") + commune("A", "Xã Một", "2020-01-01", "")
                + commune("A", "Xã Một", "2020-01-01", "")), 4, "code", "DuplicateCode");
        found("P").body("items", hasSize(0));
    }

    @Test
    void aParentExistsOnEveryDay() {
        refused(csv(HEADER + province("2000-01-01", "2025-07-01") + commune("A", "Xã Một", "2020-01-01", "")), 3,
                "parentCode", "OutsideLifetime");
        refused(csv(HEADER + commune("A", "Xã Một", "2020-01-01", "")), 2, "parentCode", "UnknownParent");
        refused(csv(HEADER + "A" + mark + ",TEST,Xã Một,COMMUNE,,2020-01-01,\n"), 2, "parentCode", "NotNull");
    }

    @Test
    void aUnitThatSomethingStillLiesBelowDoesNotEnd() {
        csv(HEADER + province("2000-01-01", "") + commune("A", "Xã Một", "2020-01-01", "")).then().statusCode(200);
        refused(csv(HEADER + province("2000-01-01", "2025-07-01")), 2, "validTo", "ChildrenOutlive");
    }

    @Test
    void noUnitLiesBelowItself() {
        csv(HEADER + "A" + mark + ",TEST,Xã Một,COMMUNE,B" + mark + ",2020-01-01,\n"
                + "B" + mark + ",TEST,Xã Hai,COMMUNE,A" + mark + ",2020-01-01,\n").then().statusCode(422)
                .body("violations.code", hasItem("UnitCycle")).body("violations[0].column", equalTo("parentCode"));
        refused(csv(HEADER + "A" + mark + ",TEST,Xã Một,COMMUNE,A" + mark + ",2020-01-01,\n"), 2, "parentCode",
                "UnitCycle");
    }

    @Test
    void everyCellIsCheckedAndEveryProblemNamed() {
        csv(HEADER + "A b,TEST,,VILLAGE,GSO:VN,2025-02-30,x\n").then().statusCode(422)
                .body("violations.column", equalTo(List.of("type", "validFrom", "validTo", "code", "name")))
                .body("violations.row.unique()", equalTo(List.of(2)));
        refused(csv(HEADER + province("2025-07-01", "2025-07-01")), 2, "validTo", "EndsBeforeStart");
        refused(csv(HEADER + province("2025-07-01", "").strip() + ",x\n"), 2, null, "ExtraCells");
    }

    @Test
    void atMostTwoHundredProblemsAreListedAndAllAreCounted() {
        String rows = IntStream.range(0, 300).mapToObj(i -> "C" + i + mark + ",TEST,Xã,COMMUNE,NONE" + mark
                + ",2020-01-01,\n").collect(Collectors.joining());
        csv(HEADER + rows).then().statusCode(422).body("violationCount", equalTo(300)).body("violations", hasSize(200))
                .body("violations[199].row", equalTo(201));
    }

    @Test
    void aHeaderWithAnUnknownARepeatedOrAMissingColumnIsNoHeader() {
        csv("code,name,type,validFrom,population\n").then().statusCode(400)
                .body("type", equalTo("/problems/unreadable-file")).body("violations[0].column", equalTo("population"));
        csv("code,code,name,type,validFrom\n").then().statusCode(400).body("violations[0].code", equalTo("RepeatedColumn"));
        csv("code,name,type\n").then().statusCode(400).body("violations[0].column", equalTo("validFrom"));
        csv("").then().statusCode(400).body("type", equalTo("/problems/unreadable-file"));
    }

    @Test
    void byteOrderMarkSemicolonsAndLineEndsDoNotMatter() {
        String file = "\uFEFF" + (HEADER + province("2000-01-01", "")).replace(',', ';').replace("\n", "\r\n");
        counts(csv(file).then(), 1, 0, 0);
        counts(csv(HEADER + province("2000-01-01", "")).then(), 0, 0, 1);
    }

    @Test
    void decomposedTextIsTheSameText() {
        counts(csv(Normalizer.normalize(HEADER + province("2000-01-01", ""), Normalizer.Form.NFD)).then(), 1, 0, 0);
        found("P").body("items[0].name", equalTo("Tỉnh Thử " + mark));
        counts(csv(HEADER + province("2000-01-01", "")).then(), 0, 0, 1);
    }

    @Test
    void windows1258IsFoundOutOrNamed() {
        byte[] file = FileTextTest.windows1258(HEADER + province("2000-01-01", ""));
        counts(send(file, "text/csv", "").then(), 1, 0, 0);
        counts(send(file, "text/csv;charset=windows-1258", "").then(), 0, 0, 1);
        found("P").body("items[0].name", equalTo("Tỉnh Thử " + mark));
        send(file, "text/csv;charset=utf-8", "").then().statusCode(400)
                .body("type", equalTo("/problems/unreadable-file")).body("detail", containsString("line 2"));
        send(file, "text/csv;charset=tcvn3", "").then().statusCode(400).body("detail", containsString("tcvn3"));
        send("code;µ¸¹\n".getBytes(Charset.forName("ISO-8859-1")), "text/csv", "").then().statusCode(400)
                .body("detail", startsWith("The file is neither UTF-8"));
    }

    @Test
    void jsonSaysTheSameAndItsProblemsPoint() {
        String row = "{\"code\":\"P" + mark + "\",\"scheme\":\"TEST\",\"name\":\"Tỉnh Thử " + mark + "\","
                + "\"type\":\"PROVINCE\",\"parentCode\":\"GSO:VN\",\"validFrom\":\"2000-01-01\"}";
        counts(json("[" + row + "]").then(), 1, 0, 0);
        counts(csv(HEADER + province("2000-01-01", "")).then(), 0, 0, 1);
        Response wrong = json("[" + row + "," + row.replace("GSO:VN", "none").replace("P" + mark, "Q" + mark) + "]");
        refused(wrong, 2, "parentCode", "UnknownParent");
        wrong.then().body("violations[0].pointer", equalTo("/1/parentCode"));
        refused(json("[{\"code\":92}]".replace("}", ",\"name\":\"Tỉnh\",\"type\":\"COUNTRY\",\"validFrom\":\"2000-01-01\","
                + "\"size\":\"1\"}").replace("\"code\":92,", "\"code\":\"X\",")), 1, "size", "UnknownField");
        json("[{\"code\":92}]").then().statusCode(422).body("violations.code", hasItem("WrongType"));
        json("{}").then().statusCode(400).body("type", equalTo("/problems/unreadable-file"));
        json("[{]").then().statusCode(400).body("detail", containsString("line 1"));
    }

    @Test
    void theFileMayBeAFieldOfAForm() {
        counts(given().auth().oauth2(Tokens.of("administrator")).multiPart("file", "units.csv",
                (HEADER + province("2000-01-01", "")).getBytes(StandardCharsets.UTF_8), "text/csv").post(PATH).then(), 1, 0, 0);
        given().auth().oauth2(Tokens.of("administrator")).multiPart("other", "units.csv", new byte[1], "text/csv").post(PATH)
                .then().statusCode(400).body("type", equalTo("/problems/unreadable-file"));
    }

    @Test
    void aFileBeyondTheBoundsIsRefused() {
        send(new byte[20 * 1024 * 1024 + 1], "text/csv", "").then().statusCode(413)
                .body("type", equalTo("/problems/content-too-large"));
        String rows = IntStream.rangeClosed(0, 50_000).mapToObj(i -> "C" + i + ",TEST,Xã,COMMUNE,NONE,2020-01-01,\n")
                .collect(Collectors.joining());
        csv(HEADER + rows).then().statusCode(413).body("type", equalTo("/problems/too-many-rows"));
    }

    @Test
    void otherMediaTypesFormatsAndParametersAreRefused() {
        send(new byte[] {'x'}, "text/plain", "").then().statusCode(415);
        send(new byte[] {'x'}, "text/csv", "?format=xml").then().statusCode(400)
                .body("violations[0].parameter", equalTo("format"));
        send(new byte[] {'x'}, "text/csv", "?dry=true").then().statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"));
    }

    @Test
    void theSameKeyGivesTheFirstAnswerAgain() {
        byte[] file = (HEADER + province("2000-01-01", "")).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2; i++) {
            counts(request("text/csv").header("Idempotency-Key", mark).body(new ByteArrayInputStream(file)).post(PATH)
                    .then(), 1, 0, 0);
        }
        assertEquals(422, request("text/csv").header("Idempotency-Key", mark).body(new ByteArrayInputStream(file))
                .post(PATH + "?dryRun=true").statusCode());
    }
}
