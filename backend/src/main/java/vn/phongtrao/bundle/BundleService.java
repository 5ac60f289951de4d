package vn.phongtrao.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.check.CheckDefinition;
import vn.phongtrao.check.CheckDirectory;
import vn.phongtrao.check.IndicatorTotals;
import vn.phongtrao.event.EventFeed;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.indicator.Grade;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.obligation.ObligationFilter;
import vn.phongtrao.obligation.ObligationQuery;
import vn.phongtrao.report.CountedFigure;
import vn.phongtrao.report.CountedFigures;
import vn.phongtrao.report.ReportDirectory;
import vn.phongtrao.report.ReportView;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.InvalidParameter;
import vn.phongtrao.shared.write.EntityTags;
import vn.phongtrao.target.TargetDirectory;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;

/** Gathers what a phone needs for its unit. */
@ApplicationScoped
class BundleService {

    /** Campaigns, the latest; a unit reports for few at a time. */
    private static final int MOST_CAMPAIGNS = 20;
    private static final int MOST_OWED = 200;
    private static final int MONTHS_AHEAD = 3;

    private final UnitDirectory units;
    private final CampaignDirectory campaigns;
    private final TargetDirectory targets;
    private final CheckDirectory checks;
    private final IndicatorCatalogue indicators;
    private final CountedFigures counted;
    private final ReportDirectory reports;
    private final ObligationQuery obligations;
    private final EventFeed events;
    private final ObjectMapper json;
    private final Clock clock;

    BundleService(UnitDirectory units, CampaignDirectory campaigns, TargetDirectory targets, CheckDirectory checks,
            IndicatorCatalogue indicators, CountedFigures counted, ReportDirectory reports,
            ObligationQuery obligations, EventFeed events,
            ObjectMapper json, Clock clock) {
        this.units = units;
        this.campaigns = campaigns;
        this.targets = targets;
        this.checks = checks;
        this.indicators = indicators;
        this.counted = counted;
        this.reports = reports;
        this.obligations = obligations;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** @throws InvalidParameter unless the caller may read what concerns the unit */
    BundleView of(UUID id) {
        if (!units.isReadable(id)) {
            throw new InvalidParameter("unit", "UnknownReference",
                    "Refers to something that does not exist or is outside your reach.", id);
        }
        // Before anything else, so that what changes while the rest is read is told again rather than missed.
        long sequence = events.last();
        UnitAt unit = units.find(id, LocalDate.now(clock)).orElseThrow();
        List<Concern> concerns = campaigns.runningFor(id).stream()
                .filter(campaign -> unit.lifetime().nearest(campaign.period().lastDay()).isAfter(
                        campaign.period().firstDay().minusDays(1)) && !unit.lifetime().from().isAfter(
                        campaign.period().lastDay()))
                .map(campaign -> new Concern(campaign, asked(campaign, unit))).filter(concern -> !concern.asked.isEmpty())
                .limit(MOST_CAMPAIGNS).toList();
        Map<String, IndicatorDefinition> definitions = indicators.definitions(concerns.stream()
                .flatMap(concern -> concern.asked.keySet().stream()).collect(Collectors.toSet()));
        Map<UUID, List<CheckDefinition>> rules = checks.ofCampaigns(
                concerns.stream().map(concern -> concern.campaign.id()).toList());
        return new BundleView(id, unit.name(), unit.type(), sequence, List.of(Grade.values()),
                new TreeMap<>(definitions).values().stream().map(BundleService::view).toList(),
                concerns.stream().map(concern -> view(concern, unit,
                        rules.getOrDefault(concern.campaign.id(), List.of()), definitions)).toList(),
                Stream.of("late", "due").flatMap(status -> owed(unit, status)).toList(),
                reports.open(id).stream().map(this::view).toList());
    }

    /** What the unit itself owes; what those below it owe is in their own bundles. */
    private Stream<BundleView.Owes> owed(UnitAt unit, String status) {
        ObligationFilter filter = new ObligationFilter();
        filter.mine = false;
        filter.unit = unit.id();
        filter.status = status;
        filter.to = LocalDate.now(clock).plusMonths(MONTHS_AHEAD);
        PageRequest page = new PageRequest();
        page.limit = MOST_OWED;
        page.count = false;
        return obligations.list(filter, page).items().stream().filter(owed -> owed.unit().equals(unit.id()))
                .map(BundleView.Owes::of);
    }

    private record Concern(CampaignSummary campaign, Map<String, ReportedIndicator> asked) {

        Set<String> codes(boolean required) {
            return asked.values().stream().filter(each -> each.required() == required)
                    .map(ReportedIndicator::indicator).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** What the campaign asks of units of the unit's type. */
    private Map<String, ReportedIndicator> asked(CampaignSummary campaign, UnitAt unit) {
        Map<String, ReportedIndicator> asked = new TreeMap<>(targets.asked(campaign));
        asked.values().removeIf(each -> !each.unitTypes().contains(unit.type()));
        return asked;
    }

    private BundleView.OfCampaign view(Concern concern, UnitAt unit, List<CheckDefinition> rules,
            Map<String, IndicatorDefinition> definitions) {
        CampaignSummary campaign = concern.campaign;
        return new BundleView.OfCampaign(campaign.id(), campaign.name(), campaign.period(), concern.codes(true),
                concern.codes(false),
                targets.list(campaign.id(), campaign.period()).stream()
                        .filter(target -> target.appliesTo().contains(unit.type())
                                && !target.excluded().contains(unit.id()))
                        .map(target -> new BundleView.Goal(target.id(), target.code(), target.title(), target.titleEn(),
                                target.periodKind(), target.expression(), target.coverage())).toList(),
                rules.stream().map(rule -> new BundleView.Test(rule.id(), rule.code(), rule.title(), rule.titleEn(),
                        rule.severity(), rule.rule())).toList(),
                last(campaign, unit, concern, definitions));
    }

    private BundleView.Last last(CampaignSummary campaign, UnitAt unit, Concern concern,
            Map<String, IndicatorDefinition> definitions) {
        List<CountedFigure> figures = new ArrayList<>(
                counted.ofUnits(campaign.id(), List.of(unit.id()), concern.asked.keySet()));
        return figures.stream().max(Comparator.comparing((CountedFigure figure) -> figure.period().lastDay())
                .thenComparing(CountedFigure::period).thenComparing(CountedFigure::report)).map(latest -> {
                    Map<String, Map<String, Figure>> answers = new TreeMap<>();
                    figures.stream().filter(figure -> figure.report().equals(latest.report())).forEach(figure -> answers
                            .computeIfAbsent(figure.indicator(), code -> new TreeMap<>())
                            .put(figure.dimensions(), figure.figure()));
                    return new BundleView.Last(latest.report(), latest.period(),
                            new TreeMap<>(IndicatorTotals.of(answers, definitions)));
                }).orElse(null);
    }

    private static BundleView.Asked view(IndicatorDefinition indicator) {
        return new BundleView.Asked(indicator.code(), indicator.name(), indicator.nameEn(), indicator.valueType(),
                indicator.unitOfMeasure().code(), indicator.unitOfMeasure().name(), indicator.dimensions());
    }

    private BundleView.Open view(ReportView report) {
        try {
            return new BundleView.Open(EntityTags.of(report.version(), json.writeValueAsBytes(report)), report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
