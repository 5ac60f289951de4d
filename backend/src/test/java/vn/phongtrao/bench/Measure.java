package vn.phongtrao.bench;

import java.util.Map;

/**
 * An indicator of the benchmark, and what communes report of it.
 *
 * @param unitOfMeasure null for an answer that is chosen from a list
 * @param of            the place of the indicator of which this one reports a part; -1 for none
 * @param least         smallest value, or smallest part in per cent
 * @param greatest      greatest value, or greatest part in per cent
 */
record Measure(String code, String name, String valueType, String unitOfMeasure, String direction, String overTime,
        boolean baseline, int of, int least, int greatest) {

    static Measure amount(String code, String name, String unitOfMeasure, String direction, String overTime, int least,
            int greatest) {
        return new Measure(code, name, "NUMBER", unitOfMeasure, direction, overTime, false, -1, least, greatest);
    }

    static Measure baseline(String code, String name, String unitOfMeasure, int least, int greatest) {
        return new Measure(code, name, "NUMBER", unitOfMeasure, "NONE", "LAST", true, -1, least, greatest);
    }

    static Measure part(String code, String name, String unitOfMeasure, String overTime, int of, int least,
            int greatest) {
        return new Measure(code, name, "NUMBER", unitOfMeasure, "HIGHER_IS_BETTER", overTime, false, of, least,
                greatest);
    }

    static Measure choice(String code, String name, String valueType, int least, int greatest) {
        return new Measure(code, name, valueType, null, "HIGHER_IS_BETTER", "LAST", false, -1, least, greatest);
    }

    boolean isNumber() {
        return unitOfMeasure != null;
    }

    /** As {@code POST /indicators} takes it. */
    Map<String, Object> request() {
        return isNumber()
                ? Map.of("code", code, "name", name, "valueType", valueType, "unitOfMeasure", unitOfMeasure,
                        "direction", direction, "overTime", overTime, "baseline", baseline)
                : Map.of("code", code, "name", name, "valueType", valueType, "direction", direction, "overTime",
                        overTime);
    }
}
