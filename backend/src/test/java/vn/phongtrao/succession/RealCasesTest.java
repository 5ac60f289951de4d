package vn.phongtrao.succession;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/** Reorganisations that have happened, ordered anew on units of the test. */
@QuarkusTest
class RealCasesTest {

    @Test
    void socTrangMergesIntoCanThoWhichLivesOn() {
        String canTho = Reform.unit(UnitType.MUNICIPALITY, "Thành phố Cần Thơ", TestUnits.NATION);
        String socTrang = Reform.unit(UnitType.PROVINCE, "Tỉnh Sóc Trăng", TestUnits.NATION);
        String district = Reform.unit(UnitType.DISTRICT, "Huyện Trần Đề", socTrang);
        String commune = Reform.unit(UnitType.COMMUNE, "Xã Lịch Hội Thượng", district);

        Response merged = Reform.order(Reform.request("MERGED_INTO", "2025-07-01",
                Reform.edge(socTrang, canTho, true)));
        merged.then().statusCode(201)
                .header("Location", equalTo(Reform.PATH + "/" + merged.path("id")))
                .header("ETag", notNullValue())
                .body("legalBasis", equalTo("Nghị quyết thử"))
                .body("edges[0].fromName", equalTo("Tỉnh Sóc Trăng"))
                .body("edges[0].toName", equalTo("Thành phố Cần Thơ"))
                .body("effects.find { it.unit == '" + socTrang + "' }.effect", equalTo("CLOSED"))
                .body("effects.find { it.unit == '" + district + "' }.effect", equalTo("MOVED"))
                .body("effects.find { it.unit == '" + district + "' }.before.parent", equalTo(socTrang))
                .body("effects.find { it.unit == '" + district + "' }.after.parent", equalTo(canTho))
                .body("effects", hasSize(2));

        Reform.get(socTrang, "2026-01-01").then().body("validTo", equalTo("2025-07-01"))
                .body("asOf", equalTo("2025-06-30"));
        Reform.get(commune, "2025-06-30").then().body("path.name",
                contains("Việt Nam", "Tỉnh Sóc Trăng", "Huyện Trần Đề"));
        Reform.get(commune, "2025-07-01").then().body("path.name",
                contains("Việt Nam", "Thành phố Cần Thơ", "Huyện Trần Đề"));
        Reform.as("planner").get("/api/v1/successions?unit=" + socTrang).then().body("items", hasSize(1));
    }

    @Test
    void binhPhuocGoesIntoDongNaiWhichBecomesACity() {
        String dongNai = Reform.unit(UnitType.PROVINCE, "Tỉnh Đồng Nai", TestUnits.NATION);
        String binhPhuoc = Reform.unit(UnitType.PROVINCE, "Tỉnh Bình Phước", TestUnits.NATION);
        Reform.ordered(Reform.request("MERGED_INTO", "2025-07-01", Reform.edge(binhPhuoc, dongNai, true)));
        Map<String, Object> upgrade = Reform.request("UPGRADED", "2026-04-30", Reform.edge(dongNai, dongNai, true));
        upgrade.put("changes", List.of(Map.of("unit", dongNai, "type", "MUNICIPALITY", "name",
                "Thành phố Đồng Nai", "localTerm", "thành phố trực thuộc trung ương")));
        Reform.order(upgrade).then().statusCode(201)
                .body("effects[0].effect", equalTo("CHANGED"))
                .body("effects[0].before.type", equalTo("PROVINCE"))
                .body("effects[0].after.type", equalTo("MUNICIPALITY"));

        Reform.get(dongNai, "2026-04-29").then().body("name", equalTo("Tỉnh Đồng Nai"))
                .body("type", equalTo("PROVINCE"));
        Reform.get(dongNai, "2026-04-30").then().body("name", equalTo("Thành phố Đồng Nai"))
                .body("type", equalTo("MUNICIPALITY")).body("codes", hasSize(1));
    }

    @Test
    void phuocVinhGoesIntoThuanHoaWithItsResidentialAreas() {
        String hue = Reform.unit(UnitType.MUNICIPALITY, "Thành phố Huế", TestUnits.NATION);
        String phuocVinh = Reform.unit(UnitType.WARD, "Phường Phước Vĩnh", hue);
        String area = Reform.unit(UnitType.RESIDENTIAL_AREA, "Tổ dân phố 1", phuocVinh);
        String thuanHoa = UUID.randomUUID().toString();
        String code = Reform.code();
        Map<String, Object> request = Reform.request("MERGED_INTO", "2025-07-01",
                Reform.edge(phuocVinh, thuanHoa, true));
        request.put("successors", List.of(Reform.successor(thuanHoa, UnitType.WARD, "Phường Thuận Hóa", hue, code)));
        Reform.ordered(request);

        Reform.get(thuanHoa, "2025-07-01").then().statusCode(200).body("validFrom", equalTo("2025-07-01"))
                .body("codes.code", contains(code)).body("parent", equalTo(hue));
        Reform.get(area, "2025-07-01").then().body("parent", equalTo(thuanHoa));
        Reform.get(area, "2025-06-30").then().body("parent", equalTo(phuocVinh));
    }

    @Test
    void binhLieuSplitsIntoThreeCommunes() {
        String quangNinh = Reform.unit(UnitType.PROVINCE, "Tỉnh Quảng Ninh", TestUnits.NATION);
        String binhLieu = Reform.unit(UnitType.DISTRICT, "Huyện Bình Liêu", quangNinh);
        String old = Reform.unit(UnitType.COMMUNE, "Xã Lục Hồn", binhLieu);
        String other = Reform.unit(UnitType.COMMUNE, "Xã Hoành Mô", binhLieu);
        String kept = Reform.unit(UnitType.SCHOOL, "Trường PTDT nội trú Bình Liêu", binhLieu);
        String lucHon = UUID.randomUUID().toString();
        String hoanhMo = UUID.randomUUID().toString();
        String binhLieuCommune = UUID.randomUUID().toString();
        Map<String, Object> request = Reform.request("SPLIT_INTO", "2025-07-01",
                Reform.edge(binhLieu, lucHon, false), Reform.edge(binhLieu, hoanhMo, false),
                Reform.edge(binhLieu, binhLieuCommune, false), Reform.edge(old, lucHon, true),
                Reform.edge(other, hoanhMo, true));
        request.put("successors", List.of(
                Reform.successor(lucHon, UnitType.COMMUNE, "Xã Lục Hồn", quangNinh),
                Reform.successor(hoanhMo, UnitType.COMMUNE, "Xã Hoành Mô", quangNinh),
                Reform.successor(binhLieuCommune, UnitType.COMMUNE, "Xã Bình Liêu", quangNinh)));

        Reform.order(request).then().statusCode(422)
                .body("violations[0].pointer", equalTo("/children"))
                .body("violations[0].code", equalTo("ParentNeeded"))
                .body("violations[0].value", equalTo(kept))
                .body("violations[0].message", containsString("Trường PTDT nội trú Bình Liêu"));
        request.put("children", List.of(Map.of("unit", kept, "parent", binhLieuCommune)));
        Reform.order(request).then().statusCode(201)
                .body("effects.effect", hasItems("OPENED", "CLOSED", "MOVED"));

        Reform.get(kept, "2025-07-01").then().body("path.name",
                contains("Việt Nam", "Tỉnh Quảng Ninh", "Xã Bình Liêu"));
        Reform.as("administrator").get("/api/v1/units/" + quangNinh + "/children?asOf=2025-07-01").then()
                .body("items.id", allOf(hasItems(lucHon, hoanhMo, binhLieuCommune), not(hasItem(binhLieu))));
    }

    @Test
    void ofTheFiveCommunesOfTranDeOneBearsTheOldName() {
        String canTho = Reform.unit(UnitType.MUNICIPALITY, "Thành phố Cần Thơ", TestUnits.NATION);
        String district = Reform.unit(UnitType.DISTRICT, "Huyện Trần Đề", canTho);
        List<String> names = List.of("Xã Trần Đề", "Xã Liêu Tú", "Xã Lịch Hội Thượng", "Xã Tài Văn", "Xã Thạnh Thới An");
        List<String> ids = names.stream().map(name -> UUID.randomUUID().toString()).toList();
        Map<String, Object> request = Reform.request("SPLIT_INTO", "2025-07-01");
        request.put("edges", ids.stream().map(id -> Reform.edge(district, id, false)).toList());
        request.put("successors", ids.stream().map(id -> Reform.successor(id, UnitType.COMMUNE,
                names.get(ids.indexOf(id)), canTho)).toList());
        Reform.ordered(request);

        Response found = Reform.as("administrator").queryParam("parent", canTho).queryParam("q", "tran de")
                .queryParam("asOf", "2025-07-01").get("/api/v1/units");
        found.then().body("items", hasSize(1)).body("items[0].type", equalTo("COMMUNE"));
        Reform.as("administrator").queryParam("parent", canTho).queryParam("q", "Trần Đề")
                .queryParam("asOf", "2025-06-30").get("/api/v1/units").then()
                .body("items", hasSize(1)).body("items[0].id", equalTo(district));
    }

    @Test
    void aCommuneIsFormedFromPartsOfThreeAndADeclaredShareIsKept() {
        String province = Reform.unit(UnitType.PROVINCE, "Tỉnh Ba Phần", TestUnits.NATION);
        List<String> old = List.of("Xã Một", "Xã Hai", "Xã Ba").stream()
                .map(name -> Reform.unit(UnitType.COMMUNE, name, province)).toList();
        String formed = UUID.randomUUID().toString();
        Map<String, Object> request = Reform.request("MERGED_INTO", "2025-07-01",
                Reform.part(old.get(0), formed, Map.of("HOUSEHOLDS", 0.25)),
                Reform.part(old.get(0), old.get(0), Map.of("HOUSEHOLDS", 0.75)),
                Reform.edge(old.get(1), formed, false), Reform.edge(old.get(1), old.get(1), false),
                Reform.edge(old.get(2), formed, false), Reform.edge(old.get(2), old.get(0), false));
        request.put("successors", List.of(Reform.successor(formed, UnitType.COMMUNE, "Xã Bốn", province)));
        HouseholdsIndicator.enter();
        Response done = Reform.order(request);
        done.then().statusCode(201)
                .body("edges.find { it.from == '" + old.get(0) + "' && it.to == '" + formed + "' }.weights.HOUSEHOLDS",
                        equalTo(0.25f))
                .body("edges.findAll { it.from == '" + old.get(1) + "' }", everyItem(not(hasKey("weights"))));

        Reform.get(old.get(0), "2025-07-01").then().body("validTo", nullValue());
        Reform.get(old.get(2), "2025-07-01").then().body("validTo", equalTo("2025-07-01"));
        Reform.as("planner").get(done.header("Location")).then().statusCode(200).body("edges", hasSize(6));
    }

    @Test
    void aCodePassesFromASourceToItsSuccessor() {
        String province = Reform.unit(UnitType.PROVINCE, "Tỉnh Truyền Mã", TestUnits.NATION);
        String code = Reform.code();
        String source = TestUnits.enter(UnitType.WARD, "Phường Tân Phú", code, province);
        String successor = UUID.randomUUID().toString();
        Map<String, Object> request = Reform.request("MERGED_INTO", "2025-07-01",
                Reform.edge(source, successor, true));
        request.put("successors",
                List.of(Reform.successor(successor, UnitType.WARD, "Phường Bình Phước", province, code)));
        Reform.rehearse(request).then().statusCode(200)
                .body("impact.reach.find { it.kind == 'PASSES' }.code", equalTo(code))
                .body("impact.reach.find { it.kind == 'GAINS' }.sentence", containsString("Phường Tân Phú"));
        Reform.ordered(request);
        Reform.as("administrator").queryParam("code", code).queryParam("asOf", "2025-06-30").get("/api/v1/units")
                .then().body("items.id", contains(source));
        Reform.as("administrator").queryParam("code", code).queryParam("asOf", "2025-07-01").get("/api/v1/units")
                .then().body("items.id", contains(successor));
    }
}
