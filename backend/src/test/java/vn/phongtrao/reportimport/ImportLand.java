package vn.phongtrao.reportimport;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** A province with communes and a campaign for 2019, for tests of files; each test class has its own. */
final class ImportLand {

    static final String PATH = "/api/v1/reports/import";
    static final String HEADER = "campaign,period,unit,indicator,dimension,raw\n";

    final String mark;
    final String province;
    final List<String> communes = new ArrayList<>();
    final String campaign;

    /** @param mark begins the codes of its units and indicators */
    ImportLand(String mark, int size) {
        this.mark = mark;
        province = TestUnits.enter(UnitType.PROVINCE, "Tỉnh Tệp " + mark, mark + "-P", TestUnits.NATION);
        for (int i = 0; i < size; i++) {
            communes.add(TestUnits.enter(UnitType.COMMUNE, "Xã Tệp " + i, mark + "-C" + i, province));
        }
        TestIndicators.enter(mark + "_REACHED", "HOUSEHOLD");
        TestIndicators.enter(mark + "_DIESEL", "LITRE");
        TestIndicators.enterYesNo(mark + "_SAFE");
        TestIndicators.enterWithDimension(mark + "_TEAMS", "SELF_MANAGING_TEAM", "teamKind", "WHARF", "BOAT");
        Response defined = TestCampaigns.define(mark + "-P", province, "12/KH-" + mark, List.of(
                TestCampaigns.asked(mark + "_REACHED", true, "COMMUNE"),
                TestCampaigns.asked(mark + "_DIESEL", false, "COMMUNE"),
                TestCampaigns.asked(mark + "_SAFE", false, "COMMUNE"),
                TestCampaigns.asked(mark + "_TEAMS", false, "COMMUNE")));
        TestCampaigns.launch(mark + "-P", defined);
        campaign = defined.path("id");
    }

    /** An approver of the province, who writes for all its communes. */
    RequestSpecification approver() {
        return TestUnits.as("approver", mark + "-P");
    }

    RequestSpecification reporter(int commune) {
        return TestUnits.as("reporter", mark + "-C" + commune);
    }

    /** A row of a table. */
    String row(String period, String unit, String indicator, String dimension, String raw) {
        return campaign + "," + period + "," + unit + "," + mark + "_" + indicator + "," + dimension + ",\"" + raw + "\"\n";
    }

    /** The code by which a file may name a commune. */
    String code(int commune) {
        return TestUnits.SCHEME + ":" + mark + "-C" + commune;
    }

    Response csv(String query, String text) {
        return send(approver(), query, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static Response send(RequestSpecification who, String query, String media, byte[] file) {
        return who.config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(media).body(new ByteArrayInputStream(file)).post(PATH + query);
    }

    List<Map<String, Object>> figures(String unit, String period) {
        return approver().get("/api/v1/reports?campaign=" + campaign + "&unit=" + unit + "&period=" + period)
                .jsonPath().getList("items[0].figures");
    }

    Response report(String unit, String period) {
        return approver().get("/api/v1/reports?campaign=" + campaign + "&unit=" + unit + "&period=" + period);
    }
}
