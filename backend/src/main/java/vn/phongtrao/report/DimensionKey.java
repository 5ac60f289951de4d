package vn.phongtrao.report;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.InvalidParameter;

/** Dimension values as one text: {@code programme:X,teamKind:WHARF}, sorted; empty where there are none. */
final class DimensionKey {

    private DimensionKey() {
    }

    /**
     * The key of the values.
     *
     * @throws InvalidContent when the indicator has no such dimension or value
     */
    static String of(Map<String, String> dimensions, IndicatorDefinition indicator, String pointer) {
        dimensions.forEach((dimension, value) -> {
            if (!indicator.hasDimension(dimension, value)) {
                throw new InvalidContent(pointer + "/dimensions/" + dimension, "UnknownDimension",
                        indicator.code() + " has no such dimension or value.", value);
            }
        });
        return new TreeMap<>(dimensions).entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue()).collect(Collectors.joining(","));
    }

    /** The values of a key, also of one that a query parameter writes in another order. */
    static Map<String, String> values(String key) {
        Map<String, String> values = new TreeMap<>();
        if (key == null || key.isEmpty()) {
            return values;
        }
        Arrays.stream(key.split(",")).forEach(part -> {
            String[] pair = part.split(":", 2);
            if (pair.length != 2) {
                throw new InvalidParameter("dimension", "InvalidDimension", "Write dimension:VALUE.", part);
            }
            values.put(pair[0], pair[1]);
        });
        return values;
    }

    /** The stored form of a query parameter. */
    static String normalised(String key) {
        return values(key).entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue()).collect(Collectors.joining(","));
    }
}
