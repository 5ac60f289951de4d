package vn.phongtrao.reportimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.report.ReportBatch;
import vn.phongtrao.report.ReportKey;
import vn.phongtrao.report.StandingReport;
import vn.phongtrao.shared.problem.InvalidParameter;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.target.TargetDirectory;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitType;

/** Makes forms: what a campaign asks units, with what is known already. */
@ApplicationScoped
class ReportFormService {

    private static final int AT_ONCE = 500;

    private final CampaignDirectory campaigns;
    private final TargetDirectory targets;
    private final IndicatorCatalogue indicators;
    private final UnitDirectory units;
    private final UnitNames unitNames;
    private final ReportBatch reports;
    private final Clock clock;

    ReportFormService(CampaignDirectory campaigns, TargetDirectory targets, IndicatorCatalogue indicators,
            UnitDirectory units, UnitNames unitNames, ReportBatch reports, Clock clock) {
        this.campaigns = campaigns;
        this.targets = targets;
        this.indicators = indicators;
        this.units = units;
        this.unitNames = unitNames;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Writes the form of a unit and those below it, as far as the caller writes for them, to the disk.
     *
     * @throws InvalidParameter when one of the parameters names nothing that there is a form of
     */
    SpooledFile write(UUID campaignId, Period period, UUID unit) {
        CampaignSummary campaign = campaigns.find(campaignId).filter(found -> campaigns.isVisible(found.id()))
                .orElseThrow(() -> unknown("campaign", campaignId));
        if (!campaign.period().contains(period)) {
            throw new InvalidParameter("period", "OutsideCampaign", "The campaign's period is " + campaign.period() + ".",
                    period.toString());
        }
        if (!units.isReadable(unit)) {
            throw unknown("unit", unit);
        }
        ReportForm form = form(campaign, period, unit);
        return SpooledFile.of(out -> new FormWriter(form).write(out, this::known));
    }

    private static InvalidParameter unknown(String parameter, UUID id) {
        return new InvalidParameter(parameter, "UnknownReference",
                "Refers to something that does not exist or is outside your reach.", id.toString());
    }

    private ReportForm form(CampaignSummary campaign, Period period, UUID unit) {
        Map<String, ReportedIndicator> asked = targets.asked(campaign);
        CampaignScope scope = new CampaignScope(campaign, asked, indicators.definitions(asked.keySet()));
        Set<UnitType> types = asked.values().stream().flatMap(each -> each.unitTypes().stream())
                .collect(Collectors.toSet());
        List<UnitAt> below = types.isEmpty() ? List.of() : units.subtree(unit, types, period.lastDay());
        Set<UUID> writable = unitNames.writable(below.stream().map(UnitAt::id).toList());
        Set<UUID> within = unitNames.within(campaign.territory(), writable);
        List<UnitAt> reporting = below.stream().filter(each -> within.contains(each.id())).toList();
        if (reporting.isEmpty()) {
            throw new InvalidParameter("unit", "NothingToReport", "Neither the unit nor one below it, for which you write, "
                    + "reports anything in this campaign in " + period + ".", unit.toString());
        }
        return new ReportForm(scope, period, reporting, columns(scope, period, reporting), clock.instant());
    }

    private List<FormColumn> columns(CampaignScope scope, Period period, List<UnitAt> reporting) {
        Set<UnitType> types = reporting.stream().map(UnitAt::type).collect(Collectors.toSet());
        List<TargetDefinition> set = targets.list(scope.campaign().id(), period);
        List<FormColumn> columns = new ArrayList<>();
        scope.asked().forEach((code, asked) -> {
            if (asked.unitTypes().stream().anyMatch(types::contains)) {
                columns.addAll(FormColumn.of(scope.indicator(code), asked.unitTypes(), asked.required(), set.stream()
                        .filter(target -> target.indicators().contains(code))
                        .map(target -> target.code() + " " + target.title()).toList()));
            }
        });
        return columns;
    }

    /** What is reported already, of units of a form, some at a time. */
    private Map<UUID, StandingReport> known(ReportForm form, List<UnitAt> part) {
        Map<UUID, StandingReport> known = new HashMap<>();
        for (int from = 0; from < part.size(); from += AT_ONCE) {
            List<ReportKey> keys = part.subList(from, Math.min(from + AT_ONCE, part.size())).stream()
                    .map(unit -> new ReportKey(form.scope().campaign().id(), unit.id(), form.period())).toList();
            reports.find(keys).forEach((key, report) -> known.put(key.unit(), report));
        }
        return known;
    }

    /** Reads what is known of some units. */
    interface Known {

        Map<UUID, StandingReport> of(ReportForm form, List<UnitAt> part);
    }

    static Optional<String> code(UnitAt unit) {
        return unit.nationalCode().or(() -> unit.codes().stream().findFirst().map(code -> code.scheme() + ":" + code.code()));
    }
}
