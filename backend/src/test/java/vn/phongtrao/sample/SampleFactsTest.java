package vn.phongtrao.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.phongtrao.devstack.FreshDatabase;
import vn.phongtrao.devstack.Tokens;

/** What the five documents state is found in the API as they state it. */
@QuarkusTest
@TestProfile(FreshDatabase.ForSample.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleFactsTest {

    @Inject
    SampleLoad load;
    @Inject
    CampaignSample campaigns;
    @Inject
    DirectiveSample directives;
    @Inject
    AgroalDataSource database;

    @BeforeAll
    void loaded() {
        assertTrue(load.run());
    }

    @Test
    void thePlanOf2024ImplementsTheDirectiveThatItNames() {
        get("/api/v1/directives/" + directive("D01") + "/relations").body("items", hasSize(3))
                .body("items.find { it.kind == 'IMPLEMENTS' }.to", equalTo(directive("D02").toString()))
                .body("items.findAll { it.kind == 'CITES' }.to",
                        containsInAnyOrder(directive("D03").toString(), directive("D05").toString()));
    }

    @Test
    void anUnnumberedDocumentStaysUnnumbered() {
        get("/api/v1/directives/" + directive("D05")).body("number", nullValue()).body("issuedOn", nullValue())
                .body("subject", equalTo("hướng dẫn của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"))
                .body("origin", equalTo("DOCUMENT"));
        get("/api/v1/directives/" + directive("D03")).body("number", equalTo("13/KH-UBND"))
                .body("numberAsPrinted", equalTo("13/KH- UBND"));
    }

    @Test
    void theFiveCampaignsAreThereAtTheirStages() {
        for (String key : List.of("C-BORDER-ST-2024", "C-SECURITY-BP-2019", "C-COORDINATION-ST-2020-2023",
                "C-MODEL-HUE-2024")) {
            campaign(key).body("stage", equalTo("LAUNCHED")).body("origin", equalTo("DOCUMENT"));
        }
        campaign("C-BORDER-QN-2018").body("stage", equalTo("CLOSED"))
                .body("steeringCommittee.chairTitle", containsString("Trưởng ban Chỉ đạo Phong trào"));
        campaign("C-COORDINATION-ST-2020-2023").body("kind", equalTo("COORDINATION")).body("period", equalTo("2020/2023"));
        campaign("C-BORDER-ST-2024").body("contents", hasSize(6)).body("purposes", hasSize(6));
        campaign("C-SECURITY-BP-2019").body("linkedCampaigns", hasSize(4)).body("directives", hasSize(6))
                .body("linkedCampaigns[0].name", equalTo("Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư"))
                .body("linkedCampaigns[0].kind", equalTo("DRIVE"));
    }

    @Test
    void theTargetOnModelsIsEitherOneNewOrThreeQuartersConsolidated() {
        get("/api/v1/campaigns/" + campaigns.ids().get("C-SECURITY-BP-2019") + "/targets")
                .body("items.code", contains("T1", "T2", "T3", "T4", "T5"))
                .body("items[3].expression.any[0].indicator", equalTo("NEW_MODELS"))
                .body("items[3].expression.any[0].op", equalTo(">="))
                .body("items[3].expression.any[1].ratio.of", equalTo("CONSOLIDATED_MODELS"))
                .body("items[3].expression.any[1].ratio.to", equalTo("EXISTING_MODELS"))
                .body("items[3].expression.any[1].value", equalTo(75))
                .body("items[3].coverage.value", equalTo(100))
                .body("items[3].ambiguity", notNullValue());
    }

    @Test
    void moreThanSixBillionDongIsKeptAsWritten() {
        String figure = "figures.find { it.indicator == 'GREAT_UNITY_HOUSES_VALUE' }";
        get("/api/v1/reports/" + FigureSample.idOf("soc-trang-2020-2023"))
                .body("status", equalTo("APPROVED")).body("origin", equalTo("DOCUMENT")).body("figures", hasSize(29))
                .body(figure + ".figure.raw", equalTo("trên 06 tỷ đồng"))
                .body(figure + ".figure.qualifier", equalTo("MORE_THAN"))
                .body(figure + ".figure.lower", equalTo(6000000000L))
                .body(figure + ".figure.lowerOpen", equalTo(true))
                .body(figure + ".provenance.sourceText", equalTo("với số tiền trên 06 tỷ đồng"));
    }

    @Test
    void everyFigureIsReadAsItsFileExpects() {
        for (var report : new SampleFiles().one("figures.yaml", ExpectedFile.class).reports()) {
            var answer = get("/api/v1/reports/" + FigureSample.idOf(report.key()));
            for (var expected : report.figures()) {
                String programme = expected.dimensions() == null ? "" : expected.dimensions().get("programme");
                String figure = "figures.find { it.indicator == '" + expected.indicator() + "'"
                        + (programme.isEmpty() ? "" : " && it.dimensions.programme == '" + programme + "'") + " }.figure.";
                if (expected.reading() != null) {
                    answer.body(figure + "qualifier", equalTo(expected.reading().qualifier()));
                    assertEquals(number(expected.reading().value()),
                            number(answer.extract().path(figure + "value")), expected.indicator());
                }
            }
        }
    }

    record ExpectedFile(List<ExpectedReport> reports) {
    }

    record ExpectedReport(String key, List<ExpectedFigure> figures) {
    }

    record ExpectedFigure(String indicator, Map<String, String> dimensions, ExpectedReading reading) {
    }

    record ExpectedReading(String qualifier, BigDecimal value) {
    }

    private static String number(Object value) {
        return value == null ? "none" : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }

    @Test
    void theReviewWithoutAPrintedYearKeepsItsUncertainDate() {
        get("/api/v1/campaigns/" + campaigns.ids().get("C-BORDER-QN-2018") + "/reviews").body("items", hasSize(1))
                .body("items[0].dateText", equalTo("2019?-01-17")).body("items[0].kind", equalTo("FINAL"))
                .body("items[0].conclusions", hasSize(5));
    }

    @Test
    void theSelectionsOfHueAreStatedAnswers() {
        get("/api/v1/campaigns/" + campaigns.ids().get("C-MODEL-HUE-2024") + "/targets")
                .body("items.code", contains("T41")).body("items[0].expression.all", hasSize(3));
        get("/api/v1/reports/" + FigureSample.idOf("hue-2024-phuoc-vinh"))
                .body("unitName", equalTo("Phường Phước Vĩnh"))
                .body("figures[0].figure.value", equalTo(1))
                .body("figures[0].provenance.sourceText", containsString("chọn phường Phước Vĩnh"));
    }

    @Test
    void noContactDataAndNoAuthorIsInAnyTable() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            List<String[]> columns = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select table_name, column_name from information_schema.columns "
                    + "where table_schema = database() and data_type in ('varchar', 'text', 'longtext', 'json')")) {
                while (rows.next()) {
                    columns.add(new String[] {rows.getString(1), rows.getString(2)});
                }
            }
            assertTrue(columns.size() > 30);
            for (String[] column : columns) {
                try (ResultSet rows = statement.executeQuery("select `" + column[1] + "` from `" + column[0] + "` where `"
                        + column[1] + "` regexp 'Nhất Tinh|Tuyết Anh|Xuân Hùng|Huỳnh Thị Ly|VĂN LONG|Lê Duẩn|"
                        + "0983449277|0913303903|0912325336|3822339|3820473|626252|@soctrang|@chinhphu'")) {
                    while (rows.next()) {
                        found.add(column[0] + "." + column[1] + ": " + rows.getString(1));
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private ValidatableResponse campaign(String key) {
        return get("/api/v1/campaigns/" + campaigns.ids().get(key));
    }

    private UUID directive(String key) {
        return directives.ids().get(key);
    }

    private static ValidatableResponse get(String path) {
        return given().auth().oauth2(Tokens.of("planner")).get(path).then().statusCode(200);
    }
}
