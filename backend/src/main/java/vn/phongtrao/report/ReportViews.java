package vn.phongtrao.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.write.EntityTags;
import vn.phongtrao.unit.UnitDirectory;

/** Shows reports with names, answers, approvals and what the caller may do. */
@ApplicationScoped
class ReportViews {

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final IndicatorCatalogue indicators;
    private final UnitDirectory units;
    private final Approvers approvers;
    private final Caller caller;
    private final ObjectMapper json;

    ReportViews(EntityManager entityManager, CampaignDirectory campaigns, IndicatorCatalogue indicators,
            UnitDirectory units, Approvers approvers, Caller caller, ObjectMapper json) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.indicators = indicators;
        this.units = units;
        this.approvers = approvers;
        this.caller = caller;
        this.json = json;
    }

    /** Reports in the order given; names, answers and approvals are read once for all of them. */
    List<ReportView> of(List<Report> reports) {
        if (reports.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = reports.stream().map(Report::id).collect(Collectors.toSet());
        Map<UUID, String> campaignNames =
                campaigns.names(reports.stream().map(Report::campaignId).collect(Collectors.toSet()));
        Map<UUID, List<ReportFigure>> answers = entityManager.createQuery(
                        "from ReportFigure f where f.reportId in (:ids)", ReportFigure.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.groupingBy(ReportFigure::reportId));
        Map<UUID, List<ReportApproval>> approvals = entityManager.createQuery(
                        "from ReportApproval a where a.reportId in (:ids) order by a.approvedAt", ReportApproval.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.groupingBy(ReportApproval::reportId));
        Map<String, IndicatorDefinition> known = indicators.definitions(answers.values().stream()
                .flatMap(List::stream).map(ReportFigure::indicator).collect(Collectors.toSet()));
        return reports.stream().map(report -> ReportView.of(report, campaignNames.get(report.campaignId()),
                units.names(List.of(report.unitId()), report.lastDay()).get(report.unitId()),
                approvals.getOrDefault(report.id(), List.of()).stream().map(ReportView.Approval::of).toList(),
                cells(answers.getOrDefault(report.id(), List.of()), known), actions(report))).toList();
    }

    ReportFigureView of(ReportFigure answer) {
        return ReportFigureView.of(answer, indicators.find(answer.indicator()).orElseThrow().name());
    }

    private List<ReportFigureView> cells(List<ReportFigure> answers, Map<String, IndicatorDefinition> known) {
        return answers.stream()
                .sorted(Comparator.comparing(ReportFigure::indicator).thenComparing(ReportFigure::dimensions))
                .map(answer -> ReportFigureView.of(answer, known.get(answer.indicator()).name()))
                .map(view -> view.withEtag(EntityTags.of(view.version(), bytes(view)))).toList();
    }

    private List<AllowedAction> actions(Report report) {
        List<AllowedAction> actions = new ArrayList<>();
        boolean writes = caller.isSystem() || caller.has(Role.REPORTER) || caller.has(Role.APPROVER);
        for (String verb : List.of("edit", "submit")) {
            actions.add(writes ? AllowedAction.guardedBy(verb, report::requireEditable) : AllowedAction.notForRole(verb));
        }
        boolean decides = caller.isSystem() || caller.has(Role.APPROVER);
        for (String verb : List.of("return", "approve")) {
            actions.add(decides ? AllowedAction.guardedBy(verb, () -> {
                approvers.levelAbove(report);
                report.requireSubmittedByAnother(caller);
                report.requireSubmitted();
            }) : AllowedAction.notForRole(verb));
        }
        actions.add(writes ? AllowedAction.guardedBy("revise", report::requireRevisable)
                : AllowedAction.notForRole("revise"));
        return actions;
    }

    private byte[] bytes(ReportFigureView view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
