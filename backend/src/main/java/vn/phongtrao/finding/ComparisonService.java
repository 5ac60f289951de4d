package vn.phongtrao.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.check.Spread;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Figures;
import vn.phongtrao.figure.Interval;
import vn.phongtrao.figure.Rational;
import vn.phongtrao.indicator.Aggregation;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.report.ReportDirectory;
import vn.phongtrao.report.ReportSummary;
import vn.phongtrao.report.StatedFigures;
import vn.phongtrao.target.TargetDirectory;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitType;

/** Sets a report beside the unit's last period, its siblings and what lies below it. */
@ApplicationScoped
class ComparisonService {

    private final ReportDirectory reports;
    private final CampaignDirectory campaigns;
    private final TargetDirectory targets;
    private final UnitDirectory units;
    private final IndicatorCatalogue indicators;
    private final StatedFigures stated;
    private final ComparedFigures compared;

    ComparisonService(ReportDirectory reports, CampaignDirectory campaigns, TargetDirectory targets, UnitDirectory units,
            IndicatorCatalogue indicators, StatedFigures stated, ComparedFigures compared) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.targets = targets;
        this.units = units;
        this.indicators = indicators;
        this.stated = stated;
        this.compared = compared;
    }

    ComparisonView of(UUID id) {
        ReportSummary report = reports.requireReadable(id);
        CampaignSummary campaign = campaigns.find(report.campaign()).orElseThrow();
        Map<String, ReportedIndicator> asked = targets.asked(campaign);
        UnitAt unit = units.find(report.unit(), report.period().lastDay()).orElseThrow();
        Set<UUID> one = Set.of(unit.id());
        Map<String, Figure> own = compared.totals(stated.ofReport(id)).getOrDefault(unit.id(), Map.of());
        Map<String, Figure> previous = compared.previous(campaign, report.period(), one)
                .getOrDefault(unit.id(), Map.of());
        Collection<Map<String, Figure>> beside = compared.handedIn(campaign.id(), report.period(),
                compared.siblings(one, unit.asOf()).get(unit.id())).values();
        List<UnitAt> below = below(unit, asked.values());
        Map<UUID, Map<String, Figure>> theirs = below.isEmpty() ? Map.of() : compared.totals(
                stated.handedInBelow(campaign.id(), report.period(), unit.id(), unit.asOf()));

        Set<String> codes = new TreeSet<>(own.keySet());
        asked.values().stream().filter(each -> each.unitTypes().contains(unit.type())
                || below.stream().anyMatch(lower -> each.unitTypes().contains(lower.type())))
                .forEach(each -> codes.add(each.indicator()));
        Map<String, IndicatorDefinition> definitions = indicators.definitions(codes);
        return new ComparisonView(id, unit.id(), report.period(), report.period().previous().orElse(null),
                codes.stream().map(code -> new ComparisonView.Row(code, definitions.get(code).name(), own.get(code),
                        previous.get(code), together(code, beside),
                        together(definitions.get(code), asked.get(code), below, theirs))).toList());
    }

    private List<UnitAt> below(UnitAt unit, Collection<ReportedIndicator> asked) {
        EnumSet<UnitType> types = EnumSet.noneOf(UnitType.class);
        asked.forEach(each -> types.addAll(each.unitTypes()));
        return types.isEmpty() ? List.of() : units.subtree(unit.id(), types, unit.asOf()).stream()
                .filter(lower -> !lower.id().equals(unit.id())).toList();
    }

    private static ComparisonView.Siblings together(String code, Collection<Map<String, Figure>> siblings) {
        List<Figure> exact = siblings.stream().filter(figures -> figures.containsKey(code))
                .map(figures -> figures.get(code)).filter(figure -> figure.interval().isPoint()).toList();
        if (exact.size() < Spread.FEWEST) {
            return null;
        }
        Spread spread = Spread.of(exact.stream().map(Figure::interval).map(Interval::lower).toList());
        String unitOfMeasure = exact.get(0).unitOfMeasure();
        return new ComparisonView.Siblings(figure(spread.median(), unitOfMeasure),
                figure(spread.deviation(), unitOfMeasure), exact.size());
    }

    private static ComparisonView.Below together(IndicatorDefinition indicator, ReportedIndicator asked,
            List<UnitAt> below, Map<UUID, Map<String, Figure>> theirs) {
        if (asked == null) {
            return null;
        }
        Set<UUID> reporting = below.stream().filter(lower -> asked.unitTypes().contains(lower.type())).map(UnitAt::id)
                .collect(Collectors.toSet());
        if (reporting.isEmpty()) {
            return null;
        }
        List<Figure> figures = new ArrayList<>();
        theirs.forEach((unit, answers) -> {
            if (reporting.contains(unit) && answers.containsKey(indicator.code())) {
                figures.add(answers.get(indicator.code()));
            }
        });
        Figure total = indicator.overUnits() == Aggregation.SUM ? Figures.sum(figures).orElse(null) : null;
        return new ComparisonView.Below(total, figures.size(), reporting.size());
    }

    private static Figure figure(Rational value, String unitOfMeasure) {
        return Figure.exact(null, value.toDecimal(Figure.SCALE, RoundingMode.HALF_UP), unitOfMeasure);
    }
}
