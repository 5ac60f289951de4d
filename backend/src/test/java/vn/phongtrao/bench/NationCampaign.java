package vn.phongtrao.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Defines by the API what a nation reports: the indicators, one campaign and its ten targets. */
final class NationCampaign {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PERIOD = "2024/2026";
    private static final List<String> REPORTERS = List.of("COMMUNE", "WARD", "SPECIAL_ZONE");

    /** Ratios, amounts, sums, counts, any and all; coverage pooled and per class. */
    private static final String TARGETS = """
            [{"code": "T1", "expression": {"ratio": {"of": "BENCH_HOUSEHOLDS_REACHED", "to": "BENCH_HOUSEHOLDS"},
                "op": ">=", "value": 75, "unitOfMeasure": "PERCENT"}},
             {"code": "T2", "expression": {"ratio": {"of": "BENCH_PEOPLE_REACHED", "to": "BENCH_PEOPLE"},
                "op": ">=", "value": 95, "unitOfMeasure": "PERCENT"}},
             {"code": "T3", "expression": {"indicator": "BENCH_SAFE", "op": "=", "value": true},
                "coverage": {"op": ">=", "value": 75, "unitOfMeasure": "PERCENT", "evaluation": "POOLED"}},
             {"code": "T4", "expression": {"any": [{"indicator": "BENCH_MODELS_NEW", "op": ">=", "value": 1},
                {"ratio": {"of": "BENCH_MODELS_CONSOLIDATED", "to": "BENCH_MODELS"}, "op": ">=", "value": 75,
                 "unitOfMeasure": "PERCENT"}]},
                "coverage": {"op": ">=", "value": 100, "unitOfMeasure": "PERCENT", "evaluation": "POOLED"}},
             {"code": "T5", "expression": {"indicator": "BENCH_GRADE", "op": ">=", "value": "FAIR"},
                "coverage": {"op": ">=", "value": 60, "unitOfMeasure": "PERCENT", "evaluation": "PER_CLASS"}},
             {"code": "T6", "appliesTo": ["COUNTRY", "PROVINCE"], "expression": {"count": {"unitTypes": ["COMMUNE"],
                "where": {"indicator": "BENCH_SAFE", "op": "=", "value": true}}, "op": ">=", "value": 20}},
             {"code": "T7", "expression": {"all": [{"indicator": "BENCH_SAFE", "op": "=", "value": true},
                {"ratio": {"of": "BENCH_CASES_SOLVED", "to": "BENCH_CASES"}, "op": ">=", "value": 80,
                 "unitOfMeasure": "PERCENT"}]},
                "coverage": {"op": ">=", "value": 50, "unitOfMeasure": "PERCENT", "evaluation": "POOLED"}},
             {"code": "T8", "expression": {"sum": ["BENCH_SESSIONS", "BENCH_16"], "op": ">=", "value": 10}},
             {"code": "T9", "expression": {"indicator": "BENCH_CASES", "op": "<=", "value": 100}},
             {"code": "T10", "expression": {"indicator": "BENCH_ATTENDANCES", "op": ">=", "value": 1000}}]
            """;

    private final Api administrator;
    private final Api planner;

    NationCampaign(Api administrator, Api planner) {
        this.administrator = administrator;
        this.planner = planner;
    }

    /** Defines and launches it. @return its id */
    UUID define(UUID nation) {
        Measures.ALL.forEach(measure -> administrator.post("/indicators", measure.request()));
        String plan = planner.post("/directives", Map.of("type", "PLAN", "number", "1/KH-BENCH", "issuer", nation,
                "issuedOn", "2023-12-15", "subject", "Phong trào của quốc gia đo thử")).get("id").asText();
        String campaign = planner.post("/campaigns", Map.of("name", "Phong trào toàn quốc", "kind", "MASS_MOVEMENT",
                "owner", nation, "period", PERIOD, "directives", List.of(plan),
                "contents", List.of(Map.of("title", "Tuyên truyền đến từng hộ")),
                "indicators", Measures.ALL.stream().map(measure -> Map.of("indicator", measure.code(),
                        "unitTypes", REPORTERS, "required", true)).toList())).get("id").asText();
        targets().forEach(target -> planner.post("/campaigns/" + campaign + "/targets", target));
        planner.act("/campaigns/" + campaign, "launch", Map.of("date", "2024-01-01"));
        return UUID.fromString(campaign);
    }

    private static List<Map<String, Object>> targets() {
        try {
            List<Map<String, Object>> targets = JSON.readerForListOf(Map.class).readValue(TARGETS);
            targets.forEach(target -> {
                target.put("title", "Chỉ tiêu " + target.get("code"));
                target.put("periodKind", "MONTH");
                target.putIfAbsent("appliesTo", REPORTERS);
            });
            return targets;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
