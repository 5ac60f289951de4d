package vn.phongtrao.succession;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.shared.problem.Violation;

/** Declared shares: which are sound, and what those left out mean. */
final class SuccessionWeights {

    /** As stored: DECIMAL(9,8). */
    private static final int DIGITS = 8;

    private SuccessionWeights() {
    }

    static List<Violation> violations(List<NewSuccession.Edge> edges, DeclaredIndicators indicators) {
        List<Violation> wrong = new ArrayList<>();
        Set<String> known = indicators.known(edges.stream().flatMap(edge -> edge.weights().keySet().stream())
                .collect(Collectors.toSet()));
        Map<UUID, Map<String, BigDecimal>> sums = new HashMap<>();
        Map<UUID, Integer> first = new HashMap<>();
        for (int i = 0; i < edges.size(); i++) {
            NewSuccession.Edge edge = edges.get(i);
            String at = "/edges/" + i + "/weights";
            if (edge.whole() && !edge.weights().isEmpty()) {
                wrong.add(Violation.at(at, "WeightsOfWhole", "All of the unit goes into one successor; only parts have "
                        + "shares.", String.join(", ", edge.weights().keySet())));
                continue;
            }
            first.putIfAbsent(edge.from(), i);
            edge.weights().forEach((indicator, weight) -> {
                String place = at + "/" + indicator.replace("~", "~0").replace("/", "~1");
                if (!known.contains(indicator)) {
                    wrong.add(Violation.at(place, "UnknownIndicator", "No indicator has this code.", indicator));
                } else if (weight == null || weight.signum() < 0 || weight.compareTo(BigDecimal.ONE) > 0) {
                    wrong.add(Violation.at(place, "OutOfRange", "A share is from 0 to 1.", weight));
                } else if (weight.stripTrailingZeros().scale() > DIGITS) {
                    wrong.add(Violation.at(place, "TooPrecise", "Use at most 8 decimal places.", weight));
                } else {
                    sums.computeIfAbsent(edge.from(), source -> new TreeMap<>())
                            .merge(indicator, weight, BigDecimal::add);
                }
            });
        }
        if (wrong.isEmpty()) {
            first.forEach((source, edge) -> sums.getOrDefault(source, Map.of()).forEach((indicator, sum) -> {
                if (sum.compareTo(BigDecimal.ONE) != 0) {
                    wrong.add(Violation.at("/edges/" + edge + "/weights/" + indicator, "NotOne", "The shares of "
                            + indicator + " of all parts of a unit add up to exactly 1; these to "
                            + sum.stripTrailingZeros().toPlainString() + ".", sum));
                }
            }));
        }
        return wrong;
    }

    /** The shares of every edge: where a source declares an indicator, a part that does not takes none of it. */
    static Map<NewSuccession.Edge, Map<String, BigDecimal>> complete(List<NewSuccession.Edge> edges) {
        Map<UUID, Set<String>> declared = new HashMap<>();
        edges.forEach(edge -> declared.computeIfAbsent(edge.from(), source -> new HashSet<>())
                .addAll(edge.weights().keySet()));
        Map<NewSuccession.Edge, Map<String, BigDecimal>> complete = new LinkedHashMap<>();
        edges.forEach(edge -> complete.put(edge, declared.get(edge.from()).stream().collect(Collectors.toMap(
                indicator -> indicator, indicator -> edge.weights().getOrDefault(indicator, BigDecimal.ZERO)))));
        return complete;
    }
}
