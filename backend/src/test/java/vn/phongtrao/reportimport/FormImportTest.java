package vn.phongtrao.reportimport;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form is filled in by another implementation of workbooks, as office programs do. */
@QuarkusTest
class FormImportTest {

    private static final int FIRST_ROW = 3;
    private static final int REACHED = 4;
    private static final int DIESEL = 5;
    private static final int SAFE = 6;
    /** After reached, diesel, safe, and teams in total and of two kinds. */
    private static final int BESIDE = 10;

    private static ImportLand land;

    @BeforeEach
    void enterOnce() {
        if (land == null) {
            land = new ImportLand("IMPF", 3);
        }
    }

    private static byte[] form(String unit, String period) {
        Response form = land.approver().get("/api/v1/reports/template.xlsx?campaign=" + land.campaign + "&period=" + period
                + "&unit=" + unit);
        form.then().statusCode(200).contentType(ImportFormat.XLSX_TYPE)
                .header("Content-Disposition", equalTo("attachment; filename=\"bieu-" + period + ".xlsx\""));
        return form.asByteArray();
    }

    private static byte[] filledIn(byte[] form, Consumer<Workbook> work) {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            work.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Cell cell(Workbook workbook, int row, int column) {
        Row of = workbook.getSheetAt(0).getRow(row);
        Cell cell = of.getCell(column);
        return cell == null ? of.createCell(column) : cell;
    }

    private static Cell fill(Workbook workbook, int row, int column) {
        return fill(workbook.getSheetAt(0), row, column);
    }

    /** A new cell in the place of the one that is there: this implementation would keep its old text beside the new one. */
    private static Cell fill(Sheet sheet, int row, int column) {
        Row of = sheet.getRow(row);
        CellStyle style = of.getCell(column) == null ? null : of.getCell(column).getCellStyle();
        if (of.getCell(column) != null) {
            of.removeCell(of.getCell(column));
        }
        Cell cell = of.createCell(column);
        if (style != null) {
            cell.setCellStyle(style);
        }
        return cell;
    }

    private static Response send(byte[] file, String query) {
        return ImportLand.send(land.approver(), query, ImportFormat.XLSX_TYPE, file);
    }

    private static void refused(byte[] file, String query, String cell, String code) {
        Response answer = send(file, query);
        answer.then().statusCode(422).body("violationCount", equalTo(1)).body("violations[0].code", equalTo(code))
                .body("violations[0].sheet", equalTo("Số liệu"));
        assertEquals(cell, answer.path("violations[0].column") + "" + answer.path("violations[0].row"));
    }

    @Test
    void theFormSaysWhatIsAskedAndLetsOnlyThatBeFilledIn() throws IOException {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form(land.province, "2019-01")))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertEquals("Số liệu", sheet.getSheetName());
            assertTrue(sheet.getProtect());
            assertTrue(workbook.isSheetHidden(1));
            assertTrue(sheet.getRow(0).getZeroHeight());
            assertTrue(sheet.isColumnHidden(0));
            assertEquals(land.communes.get(0), cell(workbook, FIRST_ROW, 0).getStringCellValue());
            assertEquals("Xã Tệp 0", cell(workbook, FIRST_ROW, 2).getStringCellValue());
            assertEquals("Chưa có", cell(workbook, FIRST_ROW, 3).getStringCellValue());
            assertEquals("IMPF_TEAMS|teamKind:WHARF", cell(workbook, 0, 8).getStringCellValue());
            assertFalse(cell(workbook, FIRST_ROW, REACHED).getCellStyle().getLocked());
            assertTrue(cell(workbook, FIRST_ROW, 2).getCellStyle().getLocked());
            assertTrue(sheet.getCellComment(new CellAddress(2, REACHED)).getString().getString()
                    .startsWith("Bắt buộc"));
            assertEquals(1, sheet.getDataValidations().size());
            assertEquals(land.communes.size(), sheet.getLastRowNum() - FIRST_ROW + 1);
        }
    }

    @Test
    void aFormComesBackFilledInAndWhatItSaidAlreadyChangesNothing() {
        byte[] filled = filledIn(form(land.province, "2019-02"), workbook -> {
            fill(workbook, FIRST_ROW, REACHED).setCellValue(1234);
            fill(workbook, FIRST_ROW, DIESEL).setCellValue(106.2);
            fill(workbook, FIRST_ROW + 1, REACHED).setCellValue("trên 56 hộ");
            fill(workbook, FIRST_ROW + 1, SAFE).setCellValue("Có");
            fill(workbook, FIRST_ROW + 2, REACHED).setCellFormula("40+2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        send(filled, "?dryRun=true&campaign=" + land.campaign + "&period=2019-02").then().statusCode(200)
                .body("report.counts.figuresCreated", equalTo(5));
        send(filled, "?fileName=Biểu tháng 2.xlsx").then().statusCode(200).body("report.counts.figuresCreated", equalTo(5))
                .body("report.counts.reportsCreated", equalTo(3)).body("report.problems", empty());
        land.report(land.communes.get(0), "2019-02").then()
                .body("items[0].figures.find { it.indicator == 'IMPF_DIESEL' }.figure.value", equalTo(106.2f))
                .body("items[0].figures.find { it.indicator == 'IMPF_REACHED' }.provenance.locator",
                        equalTo("Số liệu!E4"))
                .body("items[0].figures.find { it.indicator == 'IMPF_REACHED' }.provenance.document",
                        equalTo("Biểu tháng 2.xlsx"));
        land.report(land.communes.get(2), "2019-02").then().body("items[0].figures[0].figure.value", equalTo(42));

        byte[] again = form(land.province, "2019-02");
        send(again, "").then().statusCode(200).body("report.counts.figuresUnchanged", equalTo(5))
                .body("report.counts.figuresChanged", equalTo(0)).body("report.counts.reportsUnchanged", equalTo(3));
    }

    @Test
    void theFormOfOneUnitHasARowForEachIndicator() {
        byte[] filled = filledIn(form(land.communes.get(1), "2019-03"), workbook -> {
            assertEquals("IMPF_REACHED", cell(workbook, FIRST_ROW, 0).getStringCellValue());
            fill(workbook, FIRST_ROW, 4).setCellValue("56");
            fill(workbook, FIRST_ROW, 5).setCellValue("đã rà soát");
            fill(workbook, FIRST_ROW + 4, 4).setCellValue(2);
        });
        ImportLand.send(land.reporter(1), "?submit=true", ImportFormat.XLSX_TYPE, filled).then().statusCode(200)
                .body("report.counts.figuresCreated", equalTo(2)).body("report.counts.reportsSubmitted", equalTo(1));
        land.report(land.communes.get(1), "2019-03").then().body("items[0].status", equalTo("SUBMITTED"))
                .body("items[0].figures.find { it.indicator == 'IMPF_REACHED' }.note", equalTo("đã rà soát"))
                .body("items[0].figures.find { it.indicator == 'IMPF_TEAMS' }.dimensions.teamKind", equalTo("WHARF"));
    }

    @Test
    void aNumberOfACellHasOneMeaningAndATextMayHaveTwo() {
        byte[] form = form(land.province, "2019-04");
        refused(filledIn(form, workbook -> fill(workbook, FIRST_ROW, DIESEL).setCellValue("106,200 lít")), "", "F4",
                "Ambiguous");
        send(filledIn(form, workbook -> fill(workbook, FIRST_ROW, DIESEL).setCellValue(106.125)), "").then().statusCode(200);
        land.report(land.communes.get(0), "2019-04").then().body("items[0].figures[0].figure.value", equalTo(106.125f))
                .body("items[0].figures[0].figure.raw", equalTo("106,125"))
                .body("items[0].figures[0].reason", equalTo("Ô số trong bảng tính"));
    }

    @Test
    void cellsThatAreNoFiguresAreNamed() {
        byte[] form = form(land.province, "2019-05");
        refused(filledIn(form, workbook -> fill(workbook, FIRST_ROW, REACHED).setCellErrorValue(FormulaError.NA.getCode())),
                "", "E4", "ErrorCell");
        refused(filledIn(form, workbook -> {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            fill(workbook, FIRST_ROW, REACHED).setCellValue(15);
            cell(workbook, FIRST_ROW, REACHED).setCellStyle(day);
        }), "", "E4", "DateCell");
        refused(filledIn(form, workbook -> fill(workbook, FIRST_ROW, REACHED).setCellFormula("40+2")), "", "E4",
                "UncalculatedFormula");
        refused(filledIn(form, workbook -> {
            fill(workbook, FIRST_ROW + 1, REACHED).setCellValue(5);
            workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(FIRST_ROW + 1, FIRST_ROW + 1, REACHED, DIESEL));
        }), "", "E5", "MergedCells");
        refused(filledIn(form, workbook -> {
            fill(workbook, FIRST_ROW, REACHED).setCellValue(5);
            workbook.getSheetAt(0).getRow(FIRST_ROW).setZeroHeight(true);
        }), "", "E4", "HiddenRow");
        refused(filledIn(form, workbook -> {
            fill(workbook, FIRST_ROW, REACHED).setCellValue(5);
            workbook.getSheetAt(0).setColumnHidden(REACHED, true);
        }), "", "E4", "HiddenColumn");
        land.report(land.communes.get(0), "2019-05").then().body("items", empty());
    }

    @Test
    void aFormOfAnotherCampaignPeriodOrRevisionIsRefused() {
        byte[] form = form(land.province, "2019-06");
        send(form, "?campaign=" + land.communes.get(0)).then().statusCode(422)
                .body("type", equalTo("/problems/foreign-form")).body("violations[0].code", equalTo("OtherCampaign"));
        send(form, "?period=2019-07").then().statusCode(422).body("violations[0].code", equalTo("OtherPeriod"));
        send(filledIn(form, workbook -> fill(workbook.getSheetAt(1), 3, 1).setCellValue("0123")), "").then()
                .statusCode(422).body("violations[0].code", equalTo("OtherRevision"))
                .body("detail", containsString("Download the form again"));
        send(filledIn(form, workbook -> fill(workbook.getSheetAt(1), 0, 1).setCellValue("x")), "").then()
                .statusCode(422).body("violations[0].code", equalTo("UnknownForm"));
    }

    @Test
    void aFormDoesNotOverwriteWhatWasEnteredAfterItWasMade() {
        land.csv("", ImportLand.HEADER + land.row("2019-07", land.code(0), "REACHED", "", "5")).then().statusCode(200);
        byte[] form = form(land.province, "2019-07");
        land.csv("", ImportLand.HEADER + land.row("2019-07", land.code(0), "REACHED", "", "6")).then().statusCode(200);
        refused(form, "", "E4", "ChangedSince");
        send(filledIn(form, workbook -> fill(workbook, FIRST_ROW, REACHED).setCellValue(6)), "").then().statusCode(200)
                .body("report.counts.figuresUnchanged", equalTo(1));
    }

    @Test
    void theResultHasTheProblemsBesideTheCellsAndCanBeCorrectedAndSentAgain() {
        byte[] wrong = filledIn(form(land.province, "2019-08"), workbook -> {
            fill(workbook, FIRST_ROW, REACHED).setCellValue("mười hai");
            fill(workbook, FIRST_ROW + 1, REACHED).setCellValue(7);
        });
        Response refused = send(wrong, "");
        refused.then().statusCode(422).header("Link", containsString(refused.path("import").toString()));
        Response result = land.approver().get(refused.path("import") + "/result.xlsx");
        result.then().statusCode(200).contentType(ImportFormat.XLSX_TYPE);
        byte[] corrected = filledIn(result.asByteArray(), workbook -> {
            assertEquals("Lỗi", cell(workbook, 2, BESIDE).getStringCellValue());
            assertEquals("E: “mười hai” không phải là số liệu.", cell(workbook, FIRST_ROW, BESIDE).getStringCellValue());
            assertEquals("", cell(workbook, FIRST_ROW + 1, BESIDE).getStringCellValue());
            fill(workbook, FIRST_ROW, REACHED).setCellValue(12);
        });
        send(corrected, "").then().log().ifValidationFails().statusCode(200).body("report.counts.figuresCreated", equalTo(2));
    }

    @Test
    void aSheetWithTheColumnsOfATableIsReadToo() throws IOException {
        try (Workbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Tháng 9");
            String[][] rows = {{"period", "unit", "indicator", "raw"}, {"2019-09", land.code(0), "IMPF_REACHED", ""},
                {"2019-09", land.code(1), "IMPF_REACHED", "1.234"}};
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            sheet.getRow(1).getCell(3).setCellValue(0.5);
            workbook.write(out);
            Response refused = send(out.toByteArray(), "?campaign=" + land.campaign);
            refused.then().statusCode(422).body("violations", hasSize(1)).body("violations[0].sheet", equalTo("Tháng 9"))
                    .body("violations[0].column", equalTo("D")).body("violations[0].row", equalTo(2));
            Response result = land.approver().get(refused.path("import") + "/result.xlsx");
            send(filledIn(result.asByteArray(), other -> fill(other.getSheetAt(0), 1, 3).setCellValue(5)), "?campaign=" + land.campaign)
                    .then().statusCode(200).body("report.counts.figuresCreated", equalTo(2));
        }
    }

    @Test
    void theWorkbookMayComeInAForm() {
        land.approver().contentType("multipart/form-data").multiPart("file", "bieu.xlsx", form(land.province, "2019-10"),
                "application/octet-stream").post(ImportLand.PATH).then().statusCode(200)
                .body("fileName", equalTo("bieu.xlsx")).body("format", equalTo("xlsx"));
        land.approver().get("/api/v1/reports/template.xlsx?campaign=" + land.campaign + "&period=2018&unit="
                + land.province).then().statusCode(400).body("violations[0].parameter", equalTo("period"));
        land.reporter(0).get("/api/v1/reports/template.xlsx?campaign=" + land.campaign + "&period=2019&unit="
                + land.communes.get(1)).then().statusCode(400).body("violations[0].parameter", equalTo("unit"));
    }
}
