package vn.phongtrao.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.check.CheckDefinition;
import vn.phongtrao.check.CheckedFigures;
import vn.phongtrao.check.IndicatorTotals;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.report.StatedFigure;
import vn.phongtrao.report.StatedFigures;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;

/** Gathers what checks judge: own figures, those of the last period, those of siblings; for one unit or for thousands. */
@ApplicationScoped
public class ComparedFigures {

    private final StatedFigures stated;
    private final IndicatorCatalogue indicators;
    private final UnitDirectory units;

    ComparedFigures(StatedFigures stated, IndicatorCatalogue indicators, UnitDirectory units) {
        this.stated = stated;
        this.indicators = indicators;
        this.units = units;
    }

    /**
     * What checks judge of each unit. A unit that is asked about counts among its siblings with what it states here.
     *
     * @param checks what will be judged; what none of them looks at is not read
     * @param own    figures of each unit by indicator, as {@link IndicatorTotals} make them
     */
    public Map<UUID, CheckedFigures> of(CampaignSummary campaign, Period period, Collection<CheckDefinition> checks,
            Map<UUID, Map<String, Figure>> own) {
        boolean previous = checks.stream().anyMatch(check -> check.rule().needsPrevious());
        boolean siblings = checks.stream().anyMatch(check -> check.rule().needsSiblings());
        Map<UUID, Map<String, Figure>> last = previous ? previous(campaign, period, own.keySet()) : Map.of();
        Map<UUID, List<UUID>> beside = siblings ? siblings(own.keySet(), period.lastDay()) : Map.of();
        Map<UUID, Map<String, Figure>> theirs = new HashMap<>(siblings
                ? handedIn(campaign.id(), period, flat(beside.values())) : Map.of());
        theirs.putAll(own);
        Map<UUID, CheckedFigures> checked = new HashMap<>();
        own.forEach((unit, figures) -> checked.put(unit, new CheckedFigures(figures, last.getOrDefault(unit, Map.of()),
                beside.getOrDefault(unit, List.of()).stream().filter(theirs::containsKey).map(theirs::get).toList())));
        return checked;
    }

    /** What each unit states for the period before that counts, by indicator. */
    Map<UUID, Map<String, Figure>> previous(CampaignSummary campaign, Period period, Set<UUID> of) {
        Set<UUID> campaigns = Stream.of(campaign.id(), campaign.clonedFrom()).filter(id -> id != null)
                .collect(Collectors.toSet());
        return period.previous().map(before -> totals(stated.counted(campaigns, before, of))).orElse(Map.of());
    }

    /** What units have handed in for the period, by indicator. */
    Map<UUID, Map<String, Figure>> handedIn(UUID campaign, Period period, Collection<UUID> of) {
        return totals(stated.handedIn(campaign, period, of));
    }

    /** Units of the same type directly below the same superior on the day, for each unit. */
    Map<UUID, List<UUID>> siblings(Set<UUID> of, LocalDate day) {
        Map<UUID, UnitAt> known = units.at(of, day);
        Map<UUID, List<UnitAt>> below = known.values().stream().map(UnitAt::parent).filter(parent -> parent != null)
                .distinct().collect(Collectors.toMap(Function.identity(), parent -> units.children(parent, day)));
        Map<UUID, List<UUID>> siblings = new HashMap<>();
        known.forEach((id, unit) -> siblings.put(id, below.getOrDefault(unit.parent(), List.of()).stream()
                .filter(other -> other.type() == unit.type() && !other.id().equals(id)).map(UnitAt::id).toList()));
        return siblings;
    }

    /** One figure an indicator for each unit. */
    Map<UUID, Map<String, Figure>> totals(List<StatedFigure> figures) {
        Map<String, IndicatorDefinition> definitions = indicators.definitions(
                figures.stream().map(StatedFigure::indicator).collect(Collectors.toCollection(TreeSet::new)));
        Map<UUID, Map<String, Map<String, Figure>>> answers = new HashMap<>();
        figures.forEach(figure -> answers.computeIfAbsent(figure.unit(), unit -> new HashMap<>())
                .computeIfAbsent(figure.indicator(), code -> new HashMap<>())
                .putIfAbsent(figure.dimensions(), figure.figure()));
        Map<UUID, Map<String, Figure>> totals = new HashMap<>();
        answers.forEach((unit, ofUnit) -> totals.put(unit, IndicatorTotals.of(ofUnit, definitions)));
        return totals;
    }

    private static Set<UUID> flat(Collection<List<UUID>> lists) {
        return lists.stream().flatMap(List::stream).collect(Collectors.toSet());
    }
}
