package vn.phongtrao.rollup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.FigureTotal;
import vn.phongtrao.figure.Qualifier;
import vn.phongtrao.rollup.OwnFigure.Source;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.unit.UnitType;

/** How roll-ups are kept. What is usual is left out: an exact figure is its value, and a sum of such figures one number. */
final class RollUpJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final TypeReference<Map<String, Kept>> OWN = new TypeReference<>() { };
    private static final ObjectReader READ_OWN = MAPPER.readerFor(OWN);
    private static final ObjectWriter WRITE_OWN = MAPPER.writerFor(OWN);
    private static final TypeReference<Map<String, List<Sum>>> SUMS = new TypeReference<>() { };
    private static final ObjectReader READ_SUMS = MAPPER.readerFor(SUMS);
    private static final ObjectWriter WRITE_SUMS = MAPPER.writerFor(SUMS);
    private static final ObjectReader READ_STANDINGS = MAPPER.readerFor(Standings.class);
    private static final ObjectWriter WRITE_STANDINGS = MAPPER.writerFor(Standings.class);

    private RollUpJson() {
    }

    static String write(Map<String, OwnFigure> own) {
        Map<String, Kept> kept = new TreeMap<>();
        own.forEach((code, figure) -> kept.put(code, Kept.of(figure)));
        return write(WRITE_OWN, kept);
    }

    static Map<String, OwnFigure> readOwn(String text) {
        Map<String, Kept> kept = read(READ_OWN, text);
        return kept.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().own()));
    }

    static String writeSums(Tally tally) {
        Map<String, List<Sum>> sums = new TreeMap<>();
        tally.sums().forEach((observed, totals) -> sums.put(observed, totals.stream().map(Sum::of).toList()));
        return write(WRITE_SUMS, sums);
    }

    static String writeStandings(Tally tally) {
        return write(WRITE_STANDINGS, new Standings(tally.units(), tally.origins()));
    }

    /** @param sums null where they are not asked for */
    static Tally readTally(String sums, String standings) {
        Tally tally = new Tally();
        if (sums != null) {
            RollUpJson.<Map<String, List<Sum>>>read(READ_SUMS, sums).forEach((observed, kept) ->
                    tally.sums().put(observed, kept.stream().map(Sum::total).toList()));
        }
        Standings kept = read(READ_STANDINGS, standings);
        tally.units().putAll(kept.units);
        tally.origins().putAll(kept.origins);
        return tally;
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(ObjectReader reader, String text) {
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An answer; without a qualifier an exact one. */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record Kept(Qualifier qualifier, BigDecimal value, BigDecimal lower, boolean lowerOpen, BigDecimal upper,
            boolean upperOpen, Source source, Set<Origin> origins, String since) {

        static Kept of(OwnFigure own) {
            Figure figure = own.figure();
            boolean exact = figure.qualifier() == Qualifier.EXACT;
            return new Kept(exact ? null : figure.qualifier(), figure.value(), exact ? null : figure.lower(),
                    figure.lowerOpen(), exact ? null : figure.upper(), figure.upperOpen(),
                    own.source() == Source.STATED ? null : own.source(), own.origins(), own.since().toString());
        }

        OwnFigure own() {
            Figure figure = qualifier == null ? Figure.exact(null, value, null)
                    : new Figure(null, qualifier, value, lower, lowerOpen, upper, upperOpen, null);
            return new OwnFigure(figure, source == null ? Source.STATED : source, origins, LocalDate.parse(since));
        }
    }

    /** How units stand, and where what they rest on comes from. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Standings(Map<String, Map<UnitType, Tally.Standing>> units, Map<String, Map<Origin, Integer>> origins) {

        Standings {
            units = units == null ? Map.of() : units;
            origins = origins == null ? Map.of() : origins;
        }
    }

    /** A total; bounds are absent where they sum up to the same as the values. */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record Sum(Map<Qualifier, Integer> parts, BigDecimal value, int unvalued, int notMiddles, BigDecimal lower,
            int withoutLower, int openLower, BigDecimal upper, int withoutUpper, int openUpper) {

        Sum {
            parts = parts == null ? Map.of() : parts;
        }

        static Sum of(FigureTotal total) {
            int count = total.count();
            return new Sum(total.parts(), total.value(), count - total.valued(), count - total.middles(),
                    total.lower().equals(total.value()) ? null : total.lower(), total.withoutLower(), total.openLower(),
                    total.upper().equals(total.value()) ? null : total.upper(), total.withoutUpper(), total.openUpper());
        }

        FigureTotal total() {
            int count = parts.values().stream().mapToInt(Integer::intValue).sum();
            return new FigureTotal(parts, value, count - unvalued, count - notMiddles,
                    lower == null ? value : lower, withoutLower, openLower, upper == null ? value : upper, withoutUpper,
                    openUpper);
        }
    }
}
