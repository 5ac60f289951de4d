package vn.phongtrao.restatement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Figures;
import vn.phongtrao.figure.Rational;
import vn.phongtrao.indicator.Aggregation;
import vn.phongtrao.indicator.IndicatorDefinition;

/** The figures of today's units, from those that units of then have reported. Pure. */
public final class RestatedFigures {

    private final Concordance concordance;
    private final Collection<UUID> units;
    private final BiPredicate<UUID, String> reports;
    private final BiFunction<UUID, String, Optional<Statement>> statements;
    private final Function<String, IndicatorDefinition> indicators;
    private final Map<String, Map<UUID, List<UUID>>> predecessors = new HashMap<>();

    /**
     * @param units the units of then that the figures are about, whether they have reported or not
     * @param reports whether a unit of then is one that reports the indicator with that code
     * @param statements what a unit has reported of it
     * @param indicators definitions by code
     */
    RestatedFigures(Concordance concordance, Collection<UUID> units, BiPredicate<UUID, String> reports,
            BiFunction<UUID, String, Optional<Statement>> statements,
            Function<String, IndicatorDefinition> indicators) {
        this.concordance = concordance;
        this.units = units;
        this.reports = reports;
        this.statements = statements;
        this.indicators = indicators;
    }

    /**
     * The figures of several indicators for a unit of {@code asOf}, over the same units of then where they are sums; empty
     * if one is missing. Those that report come first: the unit's own predecessors, then what lies below it. What a unit
     * of another kind states is used only where these have nothing.
     */
    public Optional<List<RestatedFigure>> find(UUID unit, List<String> codes) {
        if (standsForReporters(unit, codes)) {
            return ofPredecessors(unit, codes, reports);
        }
        Optional<List<RestatedFigure>> below = ofAllWithin(unit, codes);
        return below.isPresent() ? below : ofPredecessors(unit, codes, (source, code) -> true);
    }

    /** What keeps the unit from having figures of the indicators, or leaves some out of its sums. */
    public List<Gap> gaps(UUID unit, Collection<String> codes) {
        Set<Gap> gaps = new LinkedHashSet<>();
        for (String code : codes) {
            if (standsForReporters(unit, List.of(code))) {
                gaps.addAll(gapsOfPredecessors(unit, code, predecessors(unit, code, reports)));
            } else {
                units.stream().filter(source -> reports.test(source, code) && !isCovered(source, code))
                        .flatMap(source -> concordance.portions(source, code).stream())
                        .filter(portion -> !portion.isPlaced() && touches(portion.gap(), unit))
                        .forEach(portion -> gaps.add(portion.gap()));
            }
        }
        return List.copyOf(gaps);
    }

    private boolean standsForReporters(UUID unit, List<String> codes) {
        return codes.stream().noneMatch(code -> predecessors(unit, code, reports).isEmpty());
    }

    private Optional<List<RestatedFigure>> ofPredecessors(UUID unit, List<String> codes,
            BiPredicate<UUID, String> which) {
        List<RestatedFigure> found = new ArrayList<>();
        for (String code : codes) {
            List<UUID> sources = predecessors(unit, code, which);
            if (sources.isEmpty() || !gapsOfPredecessors(unit, code, sources).isEmpty()) {
                return Optional.empty();
            }
            Sum sum = new Sum(code);
            for (UUID source : sources) {
                Optional<Statement> statement = statement(source, code);
                if (statement.isEmpty()) {
                    return Optional.empty();
                }
                sum.add(source, statement.get().figure(), shareOf(source, code, unit).orElseThrow());
            }
            found.add(sum.figure());
        }
        return Optional.of(found);
    }

    private List<Gap> gapsOfPredecessors(UUID unit, String code, List<UUID> sources) {
        List<Gap> gaps = new ArrayList<>();
        boolean oneToOne = sources.size() == 1
                && shareOf(sources.get(0), code, unit).filter(Portion.WHOLE::equals).isPresent();
        List<UUID> silent = sources.stream().filter(source -> statement(source, code).isEmpty()).toList();
        for (UUID source : sources) {
            concordance.portions(source, code).stream().filter(portion -> !portion.isPlaced())
                    .filter(portion -> portion.gap().parts().contains(unit)).forEach(portion -> gaps.add(portion.gap()));
        }
        if (gaps.isEmpty() && !oneToOne && !adds(code)) {
            gaps.add(ofSource(Gap.Reason.NOT_SUMMABLE, sources.get(0), unit));
        }
        if (silent.size() < sources.size()) {
            silent.forEach(source -> gaps.add(ofSource(Gap.Reason.PREDECESSOR_NOT_REPORTED, source, unit)));
        }
        return gaps;
    }

    private static Gap ofSource(Gap.Reason reason, UUID source, UUID unit) {
        return new Gap(reason, source, null, Set.of(), Set.of(unit), null);
    }

    private Optional<List<RestatedFigure>> ofAllWithin(UUID unit, List<String> codes) {
        if (!codes.stream().allMatch(this::adds)) {
            return Optional.empty();
        }
        Map<String, Sum> sums = new LinkedHashMap<>();
        codes.forEach(code -> sums.put(code, new Sum(code)));
        boolean any = false;
        for (UUID source : units) {
            Map<String, Rational> shares = sharesWithin(source, codes, unit);
            if (shares.size() == sums.size()) {
                any = true;
                shares.forEach((code, share) ->
                        sums.get(code).add(source, statement(source, code).orElseThrow().figure(), share));
            }
        }
        return any ? Optional.of(codes.stream().map(code -> sums.get(code).figure()).toList()) : Optional.empty();
    }

    /** The shares of a reporting unit that are counted at or below a unit, for each indicator of which there is one. */
    private Map<String, Rational> sharesWithin(UUID source, List<String> codes, UUID unit) {
        Map<String, Rational> shares = new LinkedHashMap<>();
        for (String code : codes) {
            if (reports.test(source, code) && statement(source, code).isPresent() && !isCovered(source, code)) {
                share(source, code, portion -> concordance.tree().isWithin(portion.unit(), unit))
                        .ifPresent(share -> shares.put(code, share));
            }
        }
        return shares;
    }

    private Optional<Rational> shareOf(UUID source, String code, UUID unit) {
        return share(source, code, portion -> portion.isPlaced() && portion.unit().equals(unit));
    }

    private Optional<Rational> share(UUID source, String code, Predicate<Portion> where) {
        return concordance.portions(source, code).stream().filter(where).map(Portion::share).reduce(Rational::plus);
    }

    private boolean touches(Gap gap, UUID unit) {
        DatedTree tree = concordance.tree();
        return gap.shownAt() != null && tree.isWithin(gap.shownAt(), unit)
                || gap.parts().stream().anyMatch(part -> tree.isWithin(part, unit));
    }

    private List<UUID> predecessors(UUID unit, String code, BiPredicate<UUID, String> which) {
        return predecessors.computeIfAbsent(code, this::bySuccessor).getOrDefault(unit, List.of()).stream()
                .filter(source -> which.test(source, code)).toList();
    }

    private Map<UUID, List<UUID>> bySuccessor(String code) {
        Map<UUID, List<UUID>> found = new HashMap<>();
        for (UUID source : units) {
            if (!isCovered(source, code)) {
                concordance.successors(source, code).forEach(unit ->
                        found.computeIfAbsent(unit, each -> new ArrayList<>()).add(source));
            }
        }
        return found;
    }

    /** Whether a successor within the period reports for the unit's days as well. */
    private boolean isCovered(UUID source, String code) {
        return concordance.endedWithinPeriod(source).stream().flatMap(move -> move.targets().stream()
                        .map(target -> statement(target, code)).flatMap(Optional::stream)
                        .map(statement -> statement.since().isBefore(move.date())))
                .anyMatch(sinceBefore -> sinceBefore || indicators.apply(code).overTime() != Aggregation.SUM);
    }

    private boolean adds(String code) {
        return indicators.apply(code).overUnits() == Aggregation.SUM;
    }

    private Optional<Statement> statement(UUID source, String code) {
        return Objects.requireNonNull(statements.apply(source, code));
    }

    /** A sum of figures, or of shares of them, that remembers whose they are. */
    private static final class Sum {

        private final String code;
        private final List<Figure> parts = new ArrayList<>();
        private final List<UUID> sources = new ArrayList<>();
        private final List<UUID> allocated = new ArrayList<>();

        private Sum(String code) {
            this.code = code;
        }

        private void add(UUID source, Figure figure, Rational share) {
            boolean whole = share.equals(Portion.WHOLE);
            parts.add(whole ? figure : Figures.share(figure, share));
            sources.add(source);
            if (!whole) {
                allocated.add(source);
            }
        }

        private RestatedFigure figure() {
            return new RestatedFigure(code, Figures.sum(parts).orElseThrow(), List.copyOf(sources),
                    List.copyOf(allocated));
        }
    }
}
