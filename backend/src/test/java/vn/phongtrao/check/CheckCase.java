package vn.phongtrao.check;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Qualifier;

/** A case of {@code checks.json}, which every implementation of the rules is held against. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
record CheckCase(String name, Rule rule, Given figures, Outcome outcome, Set<Undecided> because) {

    CheckCase {
        because = because == null ? Set.of() : because;
    }

    /** The interval alone, since nothing else of a figure is judged. */
    record Bounds(BigDecimal lower, boolean lowerOpen, BigDecimal upper, boolean upperOpen) {

        Figure figure() {
            return new Figure(null, Qualifier.INDEFINITE, null, lower, lowerOpen, upper, upperOpen, "HOUSEHOLD");
        }
    }

    record Given(Map<String, Bounds> own, Map<String, Bounds> previous, List<Map<String, Bounds>> siblings) {

        CheckedFigures checked() {
            return new CheckedFigures(figures(own), previous == null ? Map.of() : figures(previous),
                    siblings == null ? List.of() : siblings.stream().map(Given::figures).toList());
        }

        private static Map<String, Figure> figures(Map<String, Bounds> bounds) {
            Map<String, Figure> figures = new HashMap<>();
            bounds.forEach((code, bound) -> figures.put(code, bound.figure()));
            return figures;
        }
    }

    static List<CheckCase> all() throws IOException {
        try (InputStream in = CheckCase.class.getResourceAsStream("/checks.json")) {
            return new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readValue(in, new TypeReference<>() { });
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
