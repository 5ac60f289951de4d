package vn.phongtrao.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.indicator.TestIndicators;
import vn.phongtrao.rollup.TestRollUps;
import vn.phongtrao.target.TestCampaigns;
import vn.phongtrao.unit.TestUnits;
import vn.phongtrao.unit.UnitType;

/**
 * However units lie, whatever they report, for whatever periods, and in whatever order it is approved and corrected: what
 * progress takes from roll-ups is what an explanation takes from the figures.
 */
@QuarkusTest
class RolledUpProgressTest {

    private static final List<String> PERIODS = List.of("2019", "2019-H1", "2019-Q1", "2019-Q2", "2019-9M", "2019-01",
            "2019-02", "2019-04", "2019-11");
    private static final List<String> REPORTED = List.of("2019", "2019-Q1", "2019-Q2", "2019-01", "2019-02", "2019-11");
    private static final List<String> NUMBERS = List.of("0", "1", "7", "80", "100", "trên 80", "ít nhất 60", "khoảng 90",
            "dưới 40", "không quá 55", "10-15", "hàng chục", "gần 100", "trên dưới 70");
    /** What the explanation and the progress both say. */
    private static final List<String> COMPARED = List.of("status", "applicable", "threshold", "actual", "decidedBy", "units",
            "children", "pace");

    @Inject
    TestRollUps rollUps;

    private Random random;
    private String prefix;
    private String province;
    private String campaign;
    private String other;
    private final Map<String, UnitType> units = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> reports = new HashMap<>();
    private final Map<String, Integer> compared = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void progressIsWhatTheFiguresSay(long seed) {
        begin(seed);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 12; i++) {
                report(random.nextInt(5) == 0 ? other : campaign);
            }
            build();
            compare();
            switch (round) {
                case 0 -> moveCommune();
                case 1 -> reviseTarget();
                default -> { }
            }
        }
        // The answers told apart what they are to tell apart.
        assertTrue(compared.keySet().containsAll(Set.of("MET", "NOT_MET", "UNDETERMINED", "NO_DATA")), compared.toString());
    }

    private void begin(long seed) {
        random = new Random(seed);
        prefix = "RU" + seed;
        province = enter(UnitType.PROVINCE, "P", TestUnits.NATION);
        String north = enter(UnitType.DISTRICT, "N", province);
        String south = enter(UnitType.DISTRICT, "S", province);
        for (int i = 0; i < 3; i++) {
            enter(i == 2 ? UnitType.WARD : UnitType.COMMUNE, "N" + i, north);
            enter(i == 2 ? UnitType.TOWNSHIP : UnitType.COMMUNE, "S" + i, south);
        }
        String divided = enter(UnitType.COMMUNE, "D", south);
        for (int i = 0; i < 3; i++) {
            enter(UnitType.RESIDENTIAL_AREA, "D" + i, divided);
        }
        TestIndicators.enter(prefix + "_REACHED", "HOUSEHOLD");
        TestIndicators.enterBaseline(prefix + "_ALL", "HOUSEHOLD");
        TestIndicators.enter(prefix + "_MODELS", "MODEL");
        TestIndicators.enter(prefix + "_MEETINGS", "SESSION");
        TestIndicators.enterYesNo(prefix + "_SAFE");
        Response defined = define("1");
        campaign = defined.path("id");
        targets(defined);
        TestCampaigns.launch(code("P"), defined);
        Response beside = define("2");
        other = beside.path("id");
        target(beside, "T1", "COMMUNE", "'expression':{'indicator':'_ALL','op':'>=','value':50}");
        TestCampaigns.launch(code("P"), beside);
    }

    private Response define(String number) {
        String[] communes = {"COMMUNE", "WARD", "TOWNSHIP"};
        return TestCampaigns.define(code("P"), province, number + "/KH-" + prefix, List.of(
                TestCampaigns.asked(prefix + "_REACHED", false, communes),
                TestCampaigns.asked(prefix + "_ALL", false, communes),
                TestCampaigns.asked(prefix + "_SAFE", false, communes),
                TestCampaigns.asked(prefix + "_MODELS", false, "COMMUNE", "DISTRICT"),
                TestCampaigns.asked(prefix + "_MEETINGS", false, "RESIDENTIAL_AREA", "WARD")));
    }

    private void targets(Response campaign) {
        target(campaign, "T1", "COMMUNE WARD TOWNSHIP",
                "'expression':{'ratio':{'of':'_REACHED','to':'_ALL'},'op':'>=','value':75,'unitOfMeasure':'PERCENT'}");
        target(campaign, "T2", "COMMUNE WARD TOWNSHIP", "'expression':{'any':[{'indicator':'_MODELS','op':'>=','value':2},"
                + "{'ratio':{'of':'_REACHED','to':'_ALL'},'op':'>=','value':60,'unitOfMeasure':'PERCENT'}]},"
                + "'coverage':{'op':'>=','value':50,'unitOfMeasure':'PERCENT','evaluation':'POOLED'}");
        target(campaign, "T3", "COMMUNE WARD", "'expression':{'indicator':'_SAFE','op':'=','value':true},"
                + "'coverage':{'op':'>=','value':40,'unitOfMeasure':'PERCENT','evaluation':'PER_CLASS'}");
        target(campaign, "T4", "PROVINCE DISTRICT", "'expression':{'all':[{'indicator':'_REACHED','op':'>=','value':150},"
                + "{'count':{'unitTypes':['COMMUNE'],'where':{'indicator':'_SAFE','op':'=','value':true}},"
                + "'op':'>=','value':1}]}");
        target(campaign, "T5", "COMMUNE WARD", "'expression':{'indicator':'_MEETINGS','op':'>=','value':20},"
                + "'coverage':{'op':'>=','value':100,'unitOfMeasure':'PERCENT','evaluation':'POOLED'}");
        target(campaign, "T6", "COMMUNE DISTRICT", "'exclude':[{'attribute':'Biên giới','legalBasis':'KH','units':['"
                + id("N0") + "']}],'expression':{'indicator':'_MODELS','op':'>=','value':5}");
    }

    private void target(Response campaign, String code, String types, String rest) {
        String appliesTo = "[\"" + types.replace(" ", "\",\"") + "\"]";
        planner().body(("{'code':'" + code + "','title':'Chỉ tiêu','periodKind':'YEAR','appliesTo':" + appliesTo + ","
                + rest.replaceAll("'(_[A-Z]+)'", "'" + prefix + "$1'") + "}").replace('\'', '"'))
                .post(campaign.header("Location") + "/targets").then().statusCode(201);
    }

    /** Reports for a unit and a period, or corrects what was reported. */
    private void report(String of) {
        List<String> reporting = units.keySet().stream().filter(id -> units.get(id) != UnitType.PROVINCE).toList();
        String unit = reporting.get(random.nextInt(reporting.size()));
        String period = REPORTED.get(random.nextInt(REPORTED.size()));
        String known = reports.get(of + unit + period);
        if (known == null) {
            Response started = planner("reporter").body(Map.of("campaign", of, "unit", unit, "period", period, "origin",
                    random.nextBoolean() ? "ENTERED" : "ILLUSTRATIVE", "figures", figures(unit))).post("/api/v1/reports");
            started.then().statusCode(201);
            reports.put(of + unit + period, approved(started));
        } else {
            String tag = planner("reporter").get(known).header("ETag");
            Response revision = planner("reporter").header("If-Match", tag).body(Map.of("reason", "Sửa số liệu sai"))
                    .post(known + "/revise");
            revision.then().statusCode(201);
            for (Map<String, Object> figure : figures(unit)) {
                String cell = revision.header("Location") + "/figures/" + figure.get("indicator");
                Response before = planner("reporter").get(cell);
                RequestSpecification put = planner("reporter").body(figure);
                (before.statusCode() == 200 ? put.header("If-Match", before.header("ETag")) : put).put(cell)
                        .then().statusCode(200);
            }
            reports.put(of + unit + period, approved(planner("reporter").get(revision.header("Location"))
                    .then().extract().response(), revision.header("Location")));
        }
    }

    private List<Map<String, Object>> figures(String unit) {
        List<Map<String, Object>> figures = new ArrayList<>();
        for (String indicator : List.of("_REACHED", "_ALL", "_MODELS", "_SAFE", "_MEETINGS")) {
            boolean isAsked = switch (indicator) {
                case "_MEETINGS" -> units.get(unit) == UnitType.RESIDENTIAL_AREA || units.get(unit) == UnitType.WARD;
                case "_MODELS" -> units.get(unit) == UnitType.COMMUNE || units.get(unit) == UnitType.DISTRICT;
                default -> units.get(unit) != UnitType.RESIDENTIAL_AREA;
            };
            if (isAsked && random.nextInt(4) > 0) {
                String raw = indicator.equals("_SAFE") ? random.nextBoolean() ? "Có" : "Không"
                        : NUMBERS.get(random.nextInt(NUMBERS.size()));
                figures.add(Map.of("indicator", prefix + indicator, "figure", Map.of("raw", raw)));
            }
        }
        return figures;
    }

    private String approved(Response started) {
        return approved(started, started.header("Location"));
    }

    private String approved(Response report, String location) {
        String submitted = planner("reporter").header("If-Match", report.header("ETag")).post(location + "/submit")
                .then().statusCode(200).extract().header("ETag");
        planner("approver").header("If-Match", submitted).post(location + "/approve").then().statusCode(200);
        return location;
    }

    private void moveCommune() {
        String commune = id("N1");
        planner("administrator").header("If-Match", planner().get("/api/v1/units/" + commune).header("ETag"))
                .body(Map.of("parent", id("S"), "effectiveFrom", "2019-05-01")).patch("/api/v1/units/" + commune)
                .then().statusCode(200);
    }

    private void reviseTarget() {
        Response targets = planner().get("/api/v1/campaigns/" + campaign + "/targets");
        String target = "/api/v1/targets/" + targets.path("items[0].id");
        Response before = planner().get(target);
        planner().header("If-Match", before.header("ETag")).body(("{'directive':'"
                        + planner().get("/api/v1/campaigns/" + campaign).path("directives[0].directive")
                        + "','change':{'expression':{'ratio':{'of':'" + prefix + "_REACHED','to':'" + prefix
                        + "_ALL'},'op':'>=','value':30,'unitOfMeasure':'PERCENT'}}}").replace('\'', '"'))
                .post(target + "/revise").then().statusCode(200);
    }

    /** What is compared with the figures are roll-ups, not the figures. */
    private void build() {
        rollUps.build();
        assertTrue(rollUps.isFresh(campaign), campaign);
        assertTrue(rollUps.isFresh(other), other);
    }

    /** The top, where all comes together, and some of the rest. */
    private void compare() {
        List<String> all = List.copyOf(units.keySet());
        compare(campaign, province, "2019");
        for (int i = 0; i < 9; i++) {
            compare(i < 7 ? campaign : other, all.get(random.nextInt(all.size())),
                    PERIODS.get(random.nextInt(PERIODS.size())));
        }
    }

    private void compare(String of, String unit, String period) {
        Response progress = planner().get("/api/v1/campaigns/" + of + "/progress?unit=" + unit + "&period=" + period);
        progress.then().statusCode(200);
        List<Map<String, Object>> targets = progress.path("targets");
        Set<Object> origins = new HashSet<>();
        for (Map<String, Object> target : targets) {
            Response explained = planner().get((String) target.get("explanation"));
            explained.then().statusCode(200);
            Map<String, Object> result = explained.path("result");
            COMPARED.forEach(member -> assertEquals(result.get(member), target.get(member),
                    () -> prefix + " " + target.get("code") + " " + period + " " + member + " " + target.get("explanation")));
            origins.add(explained.path("origin"));
            compared.merge((String) target.get("status"), 1, Integer::sum);
        }
        String origin = progress.path("origin");
        assertEquals(origins.contains("ILLUSTRATIVE") ? "ILLUSTRATIVE" : origins.contains("ENTERED") ? "ENTERED" : null,
                origin, () -> prefix + " " + unit + " " + period);
    }

    private String enter(UnitType type, String name, String parent) {
        String id = TestUnits.enter(type, name, code(name), parent);
        units.put(id, type);
        names.put(name, id);
        return id;
    }

    private String id(String name) {
        return names.get(name);
    }

    private String code(String name) {
        return prefix + "-" + name;
    }

    private RequestSpecification planner() {
        return planner("planner");
    }

    private RequestSpecification planner(String role) {
        return TestUnits.as(role, code("P"));
    }
}
