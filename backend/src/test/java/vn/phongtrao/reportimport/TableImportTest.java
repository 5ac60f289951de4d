package vn.phongtrao.reportimport;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phongtrao.shared.upload.FileTextTest;
import vn.phongtrao.unit.TestUnits;

@QuarkusTest
class TableImportTest {

    private static ImportLand land;

    @BeforeEach
    void enterOnce() {
        if (land == null) {
            land = new ImportLand("IMPT", 3);
        }
    }

    private static String two(String period) {
        return ImportLand.HEADER + land.row(period, land.communes.get(0), "REACHED", "", "trên 1.234 hộ")
                + land.row(period, land.code(1), "REACHED", "", "56")
                + land.row(period, land.code(1), "TEAMS", "teamKind:BOAT", "2 tổ");
    }

    private static void refused(Response answer, int row, String column, String code) {
        answer.then().statusCode(422).body("type", equalTo("/problems/import-refused"))
                .body("violationCount", equalTo(1)).body("violations[0].row", equalTo(row))
                .body("violations[0].column", equalTo(column)).body("violations[0].code", equalTo(code));
    }

    @Test
    void aFileIsEnteredOnceAndAgainChangesNothing() {
        land.csv("?dryRun=true", two("2019-01")).then().statusCode(200).body("state", equalTo("DONE"))
                .body("report.rows", equalTo(3)).body("report.counts.figuresCreated", equalTo(3))
                .body("report.counts.reportsCreated", equalTo(2));
        land.report(land.communes.get(0), "2019-01").then().body("items", empty());

        land.csv("?fileName=biểu.csv", two("2019-01")).then().statusCode(200)
                .body("report.counts.figuresCreated", equalTo(3)).body("report.counts.reportsCreated", equalTo(2))
                .body("report.problems", empty());
        land.report(land.communes.get(0), "2019-01").then().body("items[0].status", equalTo("DRAFT"))
                .body("items[0].figures[0].figure.qualifier", equalTo("MORE_THAN"))
                .body("items[0].figures[0].figure.value", equalTo(1234))
                .body("items[0].figures[0].provenance.document", equalTo("biểu.csv"))
                .body("items[0].figures[0].provenance.locator", equalTo("dòng 2"));
        land.report(land.communes.get(1), "2019-01").then().body("items[0].figures", hasSize(2));

        land.csv("", two("2019-01")).then().statusCode(200).body("report.counts.figuresUnchanged", equalTo(3))
                .body("report.counts.figuresCreated", equalTo(0)).body("report.counts.reportsUnchanged", equalTo(2));
        land.csv("", two("2019-01").replace("56", "57")).then().statusCode(200)
                .body("report.counts.figuresChanged", equalTo(1)).body("report.counts.reportsChanged", equalTo(1));
    }

    @Test
    void oneProblemRefusesEverythingOrItsReportAlone() {
        String file = two("2019-02") + land.row("2019-02", land.code(1), "SAFE", "", "mười hai");
        refused(land.csv("", file), 5, "raw", "NotAFigure");
        land.report(land.communes.get(0), "2019-02").then().body("items", empty());

        land.csv("?mode=PER_UNIT", file).then().statusCode(200).body("report.problemCount", equalTo(1))
                .body("report.problems[0].row", equalTo(5)).body("report.problems[0].code", equalTo("NotAFigure"))
                .body("report.counts.reportsCreated", equalTo(1)).body("report.counts.reportsRefused", equalTo(1))
                .body("report.counts.figuresRefused", equalTo(3));
        land.report(land.communes.get(0), "2019-02").then().body("items[0].figures", hasSize(1));
        land.report(land.communes.get(1), "2019-02").then().body("items", empty());
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} \"{4}\" is refused as {6} in {5}")
    @CsvSource(delimiter = ';', value = {
        "2019-03 ; 0 ; OTHER   ;               ; 5           ; indicator ; NotOfCampaign",
        "2019-03 ; 0 ; REACHED ;               ; 50 người    ; raw       ; WrongUnitOfMeasure",
        "2019-03 ; 0 ; DIESEL  ;               ; 106,200 lít ; raw       ; Ambiguous",
        "2019-03 ; 0 ; TEAMS   ; teamKind:ROAD ; 2           ; dimension ; UnknownDimension",
        "2019-03 ; 0 ; TEAMS   ; ROAD          ; 2           ; dimension ; InvalidDimension",
        "2018    ; 0 ; REACHED ;               ; 5           ; period    ; OutsideCampaign",
        "2019-13 ; 0 ; REACHED ;               ; 5           ; period    ; UnreadablePeriod",
        "2019-03 ; 9 ; REACHED ;               ; 5           ; unit      ; UnknownReference",
    })
    void whatIsWrongIsNamedWithItsPlace(String period, int commune, String indicator, String dimension, String raw,
            String column, String code) {
        refused(land.csv("", ImportLand.HEADER + land.row(period, land.code(commune), indicator,
                dimension == null ? "" : dimension, raw)), 2, column, code);
    }

    @Test
    void aReadingIsChosenByValueAndReason() {
        String header = "campaign;period;unit;indicator;dimension;raw;value;reason\n";
        String row = land.campaign + ";2019-04;" + land.code(0) + ";IMPT_DIESEL;;106,200 lít;";
        refused(land.csv("", header + row + "106200;\n"), 2, "reason", "NotNull");
        refused(land.csv("", header + row + "7;x\n"), 2, "value", "NoSuchReading");
        land.csv("", header + row + "106200;Sổ cấp phát\n").then().statusCode(200);
        land.report(land.communes.get(0), "2019-04").then().body("items[0].figures[0].figure.value", equalTo(106200))
                .body("items[0].figures[0].reason", equalTo("Sổ cấp phát"));
    }

    @Test
    void theSameAnswerTwiceIsAProblemAlsoUnderTwoNamesOfTheUnit() {
        refused(land.csv("", ImportLand.HEADER + land.row("2019-05", land.code(0), "REACHED", "", "5")
                + land.row("2019-05", land.communes.get(0), "REACHED", "", "5")), 3, "raw", "Repeated");
    }

    @Test
    void onlyUnitsOfTheReachAreWritten() {
        byte[] file = (ImportLand.HEADER + land.row("2019-06", land.code(0), "REACHED", "", "5")
                + land.row("2019-06", land.code(1), "REACHED", "", "5")).getBytes(StandardCharsets.UTF_8);
        refused(ImportLand.send(land.reporter(0), "", "text/csv", file), 3, "unit", "UnknownReference");
        ImportLand.send(land.reporter(0), "?mode=PER_UNIT", "text/csv", file).then().statusCode(200)
                .body("report.counts.figuresCreated", equalTo(1)).body("report.counts.figuresRefused", equalTo(1));
        ImportLand.send(TestUnits.as("planner", "IMPT-P"), "", "text/csv", file).then().statusCode(403);
    }

    @Test
    void whatIsSubmittedStandsUnlessTheFileSaysTheSame() {
        land.csv("?submit=true", two("2019-07")).then().statusCode(200)
                .body("report.counts.reportsSubmitted", equalTo(2));
        land.report(land.communes.get(0), "2019-07").then().body("items[0].status", equalTo("SUBMITTED"));
        land.csv("", two("2019-07")).then().statusCode(200).body("report.counts.figuresUnchanged", equalTo(3));
        Response changed = land.csv("", two("2019-07").replace("56", "57"));
        refused(changed, 3, "raw", "ReportNotEditable");
        changed.then().body("violations[0].message", containsString("is SUBMITTED"));
    }

    @Test
    void anIncompleteReportStaysADraftWithARemark() {
        land.csv("?submit=true", ImportLand.HEADER + land.row("2019-08", land.code(0), "DIESEL", "", "5 lít")).then()
                .statusCode(200).body("report.counts.reportsSubmitted", equalTo(0))
                .body("report.remarks[0].code", equalTo("IncompleteReport")).body("report.remarks[0].row", equalTo(2));
        land.report(land.communes.get(0), "2019-08").then().body("items[0].status", equalTo("DRAFT"));
    }

    @Test
    void semicolonsMarksEncodingsAndArraysSayTheSame() {
        String text = two("2019-09");
        land.csv("", text).then().statusCode(200);
        ImportLand.send(land.approver(), "", "text/csv", FileTextTest.windows1258(text)).then().statusCode(200)
                .body("report.counts.figuresUnchanged", equalTo(3));
        land.csv("", "\uFEFF" + text.replace(',', ';').replace("\n", "\r\n")).then().statusCode(200)
                .body("report.counts.figuresUnchanged", equalTo(3));
        String array = "[{\"unit\":\"" + land.code(1) + "\",\"indicator\":\"IMPT_REACHED\",\"raw\":\"56\"},"
                + "{\"unit\":\"" + land.code(1) + "\",\"indicator\":\"IMPT_SAFE\",\"raw\":\"Có\"}]";
        ImportLand.send(land.approver(), "?campaign=" + land.campaign + "&period=2019-09", "application/json",
                array.getBytes(StandardCharsets.UTF_8)).then().statusCode(200)
                .body("report.counts.figuresUnchanged", equalTo(1)).body("report.counts.figuresCreated", equalTo(1));
        Response wrong = ImportLand.send(land.approver(), "?campaign=" + land.campaign + "&period=2019-09",
                "application/json", array.replace("Có", "x").getBytes(StandardCharsets.UTF_8));
        refused(wrong, 2, "raw", "NotAFigure");
        wrong.then().body("violations[0].pointer", equalTo("/1/raw"));
    }

    @Test
    void whatIsNoTableIsRefused() {
        land.csv("", "campaign,period,unit,indicator,raw,population\n").then().statusCode(400)
                .body("type", equalTo("/problems/unreadable-file")).body("violations[0].column", equalTo("population"));
        land.csv("", "PK\u0003\u0004").then().statusCode(400).body("detail", containsString("workbook"));
        ImportLand.send(land.approver(), "", ImportFormat.XLSX_TYPE, two("2019-10").getBytes(StandardCharsets.UTF_8))
                .then().statusCode(400).body("detail", containsString("but is none"));
        ImportLand.send(land.approver(), "", "text/plain", new byte[] {'x'}).then().statusCode(415);
        land.csv("?mode=SOME", two("2019-10")).then().statusCode(400).body("violations[0].parameter", equalTo("mode"));
    }

    @Test
    void aLongImportIsFollowedToItsReport() {
        Response accepted = ImportLand.send(land.approver().header("Prefer", "respond-async"), "?mode=PER_UNIT", "text/csv",
                (two("2019-11") + land.row("2019-11", land.code(2), "SAFE", "", "x")).getBytes(StandardCharsets.UTF_8));
        accepted.then().statusCode(202).header("Location", startsWith("/api/v1/report-imports/"))
                .header("Preference-Applied", equalTo("respond-async")).body("state", equalTo("QUEUED"));
        ended(accepted.header("Location")).then().body("state", equalTo("DONE")).body("doneRows", equalTo(4))
                .body("totalRows", equalTo(4)).body("report.counts.figuresCreated", equalTo(3))
                .body("entered.reportsCreated", equalTo(2)).body("report.problemCount", equalTo(1))
                .body("report.counts.reportsRefused", equalTo(1)).body("report.counts.figuresRefused", equalTo(1));
        land.report(land.communes.get(1), "2019-11").then().body("items[0].figures", hasSize(2));

        Response refused = ImportLand.send(land.approver().header("Prefer", "respond-async"), "", "text/csv",
                (two("2019-12") + land.row("2019-12", land.code(2), "SAFE", "", "x")).getBytes(StandardCharsets.UTF_8));
        ended(refused.header("Location")).then().body("state", equalTo("FAILED"))
                .body("failure.type", equalTo("/problems/import-refused")).body("failure.violations", hasSize(1));
        land.report(land.communes.get(1), "2019-12").then().body("items", empty());
        land.reporter(1).get(refused.header("Location")).then().statusCode(404);
    }

    private static Response ended(String location) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        return Stream.generate(() -> land.approver().get(location)).filter(answer -> {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not done: " + answer.asString());
            }
            return answer.path("finishedAt") != null;
        }).findFirst().orElseThrow();
    }
}
