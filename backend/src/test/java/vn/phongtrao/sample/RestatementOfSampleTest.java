package vn.phongtrao.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phongtrao.devstack.FreshDatabase;
import vn.phongtrao.devstack.Tokens;

/** The real cases: what Bình Phước and Sóc Trăng did then, told of Đồng Nai and Cần Thơ of today. */
@QuarkusTest
@TestProfile(FreshDatabase.ForSample.class)
class RestatementOfSampleTest {

    /** C-SECURITY-BP-2019. */
    private static final String BINH_PHUOC_2019 = "fc3c1dd7-dfb9-5197-86c6-129b5022d7da";
    /** C-BORDER-ST-2024, which has no target in numbers. */
    private static final String SOC_TRANG_2024 = "88f6d405-7b8e-560a-8ac9-f560229169dd";

    @Inject
    SampleLoad load;
    @Inject
    UnitSample unitSample;

    @BeforeEach
    void loaded() {
        assertTrue(load.run());
    }

    @Test
    void binhPhuocOf2019IsToldOfDongNaiProvinceAndOfDongNaiCity() {
        Response then = get(BINH_PHUOC_2019, "?unit=" + unit("binh-phuoc"));
        then.then().statusCode(200).body("targets[0].units.expected", equalTo(111));

        Response province = get(BINH_PHUOC_2019, "?unit=" + unit("dong-nai") + "&view=RESTATED&asOf=2025-07-01");
        province.then().statusCode(200).body("unitName", equalTo("Tỉnh Đồng Nai"))
                .body("unitType", equalTo("PROVINCE")).body("targets[0].actual", equalTo(then.path("targets[0].actual")));
        Response city = get(BINH_PHUOC_2019, "?unit=" + unit("dong-nai") + "&view=RESTATED&asOf=2026-11-22");
        city.then().statusCode(200).body("unitName", equalTo("Thành phố Đồng Nai"))
                .body("unitType", equalTo("MUNICIPALITY")).body("origin", equalTo("ILLUSTRATIVE"))
                .body("targets[0].status", equalTo(then.path("targets[0].status")))
                .body("targets[0].actual", equalTo(then.path("targets[0].actual")))
                .body("targets[0].units.expected", equalTo(40)).body("targets[0].allocated", nullValue())
                .body("restatement.unplaced", empty())
                .body("restatement.sentence", startsWith("Số liệu kỳ 2019 được tính lại theo đơn vị hành chính ngày "
                        + "22/11/2026: "))
                .body("restatement.steps.legalBasis", hasItem(startsWith("Nghị quyết 202/2025/QH15")))
                .body("restatement.steps.findAll { it.kind == 'UPGRADED' }.to.name.flatten()",
                        hasItem("Thành phố Đồng Nai"));

        explained(city);
    }

    @Test
    void aCommuneOfTodayIsTheSumOfTheCommunesOf2019ThatItWasFormedOf() {
        Response ward = get(BINH_PHUOC_2019, "?unit=" + unit("dong-nai-25195-binh-phuoc")
                + "&view=RESTATED&asOf=2026-11-22");
        ward.then().statusCode(200).body("restatement.steps", everyItem(equalTo(ward.path("restatement.steps[0]"))))
                .body("restatement.steps[0].from.name.size()", equalTo(6));

        explained(ward);
    }

    @Test
    void aWardThatIsAskedForInItsTimeHasNothingOf2019() {
        get(BINH_PHUOC_2019, "?unit=" + unit("dong-nai-25195-binh-phuoc")).then().statusCode(200)
                .body("view", equalTo("AS_REPORTED")).body("origin", nullValue());
    }

    @Test
    void socTrangOf2024IsReadUnderCanTho() {
        get(SOC_TRANG_2024, "?unit=" + unit("can-tho") + "&view=RESTATED&asOf=2025-07-01").then().statusCode(200)
                .body("unitName", equalTo("Thành phố Cần Thơ"))
                .body("restatement.steps.find { it.date == '2025-07-01' && it.kind == 'MERGED_INTO' }.from.name",
                        hasItem("Tỉnh Sóc Trăng"))
                .body("restatement.stepCount", greaterThan(0));
        get(SOC_TRANG_2024, "?view=RESTATED&asOf=2025-07-01").then().statusCode(200)
                .body("unitName", equalTo("Thành phố Cần Thơ"));
    }

    private void explained(Response progress) {
        for (int target = 0; target < 4; target++) {
            given().auth().oauth2(Tokens.of("planner")).get(progress.<String>path("targets[" + target + "].explanation"))
                    .then().statusCode(200)
                    .body("result.status", equalTo(progress.path("targets[" + target + "].status")))
                    .body("result.actual", equalTo(progress.path("targets[" + target + "].actual")))
                    .body("restatement.asOf", equalTo("2026-11-22"));
        }
    }

    private static Response get(String campaign, String query) {
        return given().auth().oauth2(Tokens.of("planner")).get("/api/v1/campaigns/" + campaign + "/progress" + query);
    }

    private UUID unit(String key) {
        return unitSample.ids().get(key);
    }
}
