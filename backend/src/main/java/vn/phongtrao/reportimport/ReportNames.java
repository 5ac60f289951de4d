package vn.phongtrao.reportimport;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignStage;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.report.ReportKey;
import vn.phongtrao.reportimport.StatedCell.Fault;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.time.UnreadablePeriod;
import vn.phongtrao.target.TargetDirectory;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;

/** Which reports a file speaks of: campaign, period and unit as it names them. One for each reading of a file. */
final class ReportNames {

    private final CampaignDirectory campaigns;
    private final TargetDirectory targets;
    private final IndicatorCatalogue indicators;
    private final UnitDirectory units;
    private final UnitNames unitNames;
    private final ImportOrder order;
    private final Map<String, Optional<CampaignScope>> scopes = new HashMap<>();
    private final Map<Name, Found> found = new HashMap<>();
    /** Two names of one unit, such as its id and its code, are one report. */
    private final Map<ReportKey, StatedReport> reports = new LinkedHashMap<>();

    ReportNames(CampaignDirectory campaigns, TargetDirectory targets, IndicatorCatalogue indicators, UnitDirectory units,
            UnitNames unitNames, ImportOrder order) {
        this.campaigns = campaigns;
        this.targets = targets;
        this.indicators = indicators;
        this.units = units;
        this.unitNames = unitNames;
        this.order = order;
    }

    /** How a file names a report. */
    record Name(String campaign, String period, String unit) {
    }

    /** A report, or why the name is none's. */
    record Found(StatedReport report, Fault fault) {
    }

    /** The reports found until now, in the order in which the file names them. */
    Collection<StatedReport> reports() {
        return reports.values();
    }

    /** What a name means that {@link #resolve} was asked for. */
    Found get(Name name) {
        return found.get(name);
    }

    /** Looks many names up at once. */
    void resolve(Set<Name> names) {
        record Of(CampaignScope scope, Period period) { }
        Map<Of, Set<Name>> open = new LinkedHashMap<>();
        for (Name name : names) {
            if (found.containsKey(name)) {
                continue;
            }
            Fault fault = shape(name);
            if (fault != null) {
                found.put(name, new Found(null, fault));
                continue;
            }
            CampaignScope scope = scopes.get(name.campaign).orElseThrow();
            open.computeIfAbsent(new Of(scope, Period.parse(name.period)), any -> new HashSet<>()).add(name);
        }
        open.forEach((of, ofOne) -> resolve(of.scope, of.period, ofOne));
    }

    /** What is wrong with campaign, period or a missing unit; null where nothing is. */
    private Fault shape(Name name) {
        if (name.campaign == null) {
            return missing("campaign");
        }
        if (name.period == null) {
            return missing("period");
        }
        if (name.unit == null) {
            return missing("unit");
        }
        if (order.campaign() != null && !order.campaign().toString().equals(name.campaign)) {
            return new Fault("campaign", "OtherCampaign", "The request is for the campaign " + order.campaign() + ".",
                    "Leave the row out, or send it for its own campaign.", name.campaign);
        }
        if (order.period() != null && !order.period().toString().equals(name.period)) {
            return new Fault("period", "OtherPeriod", "The request is for the period " + order.period() + ".",
                    "Leave the row out, or send it for its own period.", name.period);
        }
        CampaignScope scope = scopes.computeIfAbsent(name.campaign, this::scope).orElse(null);
        if (scope == null) {
            return new Fault("campaign", "UnknownReference", "There is no such campaign within your reach.",
                    "Write the campaign's id.", name.campaign);
        }
        CampaignStage stage = scope.campaign().stage();
        if (stage == CampaignStage.DEFINED || stage == CampaignStage.CANCELLED) {
            return new Fault("campaign", "CampaignTakesNoReports", "The campaign is " + stage + ".",
                    "Reports are made from its launch on.", name.campaign);
        }
        try {
            Period period = Period.parse(name.period);
            return scope.campaign().period().contains(period) ? null
                    : new Fault("period", "OutsideCampaign", "The campaign's period is " + scope.campaign().period() + ".",
                            "Write a period within it.", name.period);
        } catch (UnreadablePeriod e) {
            return new Fault("period", "UnreadablePeriod", "This is no period.",
                    "Write 2024, 2024-H1, 2024-9M, 2024-Q1, 2024-03 or 2020/2023.", name.period);
        }
    }

    private static Fault missing(String field) {
        return new Fault(field, "NotNull", "Must be given.", "Fill it in.", null);
    }

    /** The campaign, if there is one of the id within the caller's reach. */
    Optional<CampaignScope> scope(String text) {
        UUID id;
        try {
            id = UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return campaigns.find(id).filter(campaign -> campaigns.isVisible(id)).map(this::scope);
    }

    CampaignScope scope(CampaignSummary campaign) {
        Map<String, ReportedIndicator> asked = targets.asked(campaign);
        return new CampaignScope(campaign, asked, indicators.definitions(asked.keySet()));
    }

    private void resolve(CampaignScope scope, Period period, Set<Name> names) {
        Map<String, UUID> ids = unitNames.find(names.stream().map(Name::unit).collect(Collectors.toSet()), period.lastDay());
        Set<UUID> writable = unitNames.writable(Set.copyOf(ids.values()));
        Set<UUID> within = unitNames.within(scope.campaign().territory(), writable);
        Map<UUID, UnitAt> at = units.at(within, period.lastDay());
        for (Name name : names) {
            UUID id = ids.get(name.unit);
            found.put(name, id == null || !writable.contains(id)
                    ? fault("UnknownReference", "There is no such unit within your reach.",
                            "Write its id, or the official code that it held on " + period.lastDay() + ".", name)
                    : found(scope, period, name, id, within, at));
        }
    }

    private Found found(CampaignScope scope, Period period, Name name, UUID id, Set<UUID> within, Map<UUID, UnitAt> at) {
        if (!within.contains(id)) {
            return fault("OutsideCampaign", "The unit does not lie in the campaign's territory.",
                    "Leave its figures out.", name);
        }
        UnitAt unit = at.get(id);
        if (unit.lifetime().from().isAfter(period.lastDay()) || !unit.lifetime().to().isAfter(period.firstDay())) {
            return fault("UnitClosed", "The unit existed from " + unit.lifetime().from() + " until before "
                    + unit.lifetime().to() + ", not in " + period + ".",
                    "Enter the figures of the unit that it became, or came from.", name);
        }
        ReportKey key = new ReportKey(scope.campaign().id(), id, period);
        return new Found(reports.computeIfAbsent(key, any -> new StatedReport(key, scope, unit.type())), null);
    }

    private static Found fault(String code, String message, String cure, Name name) {
        return new Found(null, new Fault("unit", code, message, cure, name.unit));
    }

    /** The names of cells, for {@link #resolve}. */
    Set<Name> names(List<StatedCell> cells) {
        return cells.stream().map(this::name).collect(Collectors.toSet());
    }

    /** How a cell names its report; what it leaves out, the request says. */
    Name name(StatedCell cell) {
        return new Name(cell.campaign() == null && order.campaign() != null ? order.campaign().toString() : cell.campaign(),
                cell.period() == null && order.period() != null ? order.period().toString() : cell.period(), cell.unit());
    }
}
