package vn.phongtrao.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phongtrao.account.AccountNames;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.indicator.IndicatorCatalogue;
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
    private final AccountNames accounts;
    private final ReportDueDays dueDays;
    private final Approvers approvers;
    private final Caller caller;
    private final ObjectMapper json;

    ReportViews(EntityManager entityManager, CampaignDirectory campaigns, IndicatorCatalogue indicators,
            UnitDirectory units, AccountNames accounts, ReportDueDays dueDays, Approvers approvers, Caller caller,
            ObjectMapper json) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.indicators = indicators;
        this.units = units;
        this.accounts = accounts;
        this.dueDays = dueDays;
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
        Map<UUID, ReportReturn> returned = entityManager.createQuery(
                        "from ReportReturn r where r.reportId in (:ids)", ReportReturn.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(ReportReturn::reportId,
                        sent -> sent, BinaryOperator.maxBy(Comparator.comparing(ReportReturn::returnedAt))));
        Map<String, String> indicatorNames = indicators.names(answers.values().stream()
                .flatMap(List::stream).map(ReportFigure::indicator).collect(Collectors.toSet()));
        Map<UUID, ReportDueDays.Due> due = dueDays.of(ids);
        Map<String, String> accountNames = accounts.of(Stream.of(
                        reports.stream().flatMap(report -> Stream.of(report.createdBy(), report.submittedBy())),
                        answers.values().stream().flatMap(List::stream).map(ReportFigure::enteredBy),
                        approvals.values().stream().flatMap(List::stream).map(ReportApproval::approvedBy),
                        returned.values().stream().map(ReportReturn::returnedBy))
                .flatMap(each -> each).filter(Objects::nonNull).collect(Collectors.toSet()));
        return reports.stream().map(report -> {
            List<ReportApproval> standing = approvals.getOrDefault(report.id(), List.of()).stream()
                    .filter(approval -> approval.submission() == report.submission()).toList();
            ReportReturn sent = returned.get(report.id());
            ReportView.Names names = new ReportView.Names(campaignNames.get(report.campaignId()),
                    unitNames(report, standing, sent), accountNames);
            return ReportView.of(report, names, due.get(report.id()), sent, standing,
                    cells(report, answers.getOrDefault(report.id(), List.of()), indicatorNames, accountNames),
                    actions(report, standing));
        }).toList();
    }

    ReportFigureView of(ReportFigure answer) {
        return ReportFigureView.of(answer, indicators.find(answer.indicator()).orElseThrow().name(),
                accounts.of(answer.enteredBy()),
                entityManager.find(Report.class, answer.reportId()).provenance());
    }

    private Map<UUID, String> unitNames(Report report, List<ReportApproval> standing, ReportReturn sent) {
        return units.names(Stream.concat(
                        Stream.of(report.unitId(), report.awaitingUnitId(), sent == null ? null : sent.unitId()),
                        standing.stream().map(ReportApproval::unitId))
                .filter(Objects::nonNull).distinct().toList(), report.lastDay());
    }

    private List<ReportFigureView> cells(Report report, List<ReportFigure> answers,
            Map<String, String> indicatorNames, Map<String, String> accountNames) {
        return answers.stream()
                .sorted(Comparator.comparing(ReportFigure::indicator).thenComparing(ReportFigure::dimensions))
                .map(answer -> ReportFigureView.of(answer, indicatorNames.get(answer.indicator()),
                        accountNames.get(answer.enteredBy()), report.provenance()))
                .map(view -> view.withEtag(EntityTags.of(view.version(), bytes(view)))).toList();
    }

    private List<AllowedAction> actions(Report report, List<ReportApproval> standing) {
        List<AllowedAction> actions = new ArrayList<>();
        boolean writes = caller.isSystem() || caller.has(Role.REPORTER) || caller.has(Role.APPROVER);
        for (String verb : List.of("edit", "submit")) {
            actions.add(writes ? AllowedAction.guardedBy(verb, report::requireEditable) : AllowedAction.notForRole(verb));
        }
        AllowedAction sendBack = sendBack(report);
        actions.add(sendBack);
        actions.add(sendBack.allowed() ? AllowedAction.guardedBy("approve",
                () -> approvers.requireApprovedByOthers(standing)) : new AllowedAction("approve", false, sendBack.reason()));
        actions.add(writes ? AllowedAction.guardedBy("revise", report::requireRevisable)
                : AllowedAction.notForRole("revise"));
        return actions;
    }

    private AllowedAction sendBack(Report report) {
        return caller.isSystem() || caller.has(Role.APPROVER) ? AllowedAction.guardedBy("return", () -> {
            approvers.deciding(report);
            report.requireSubmittedByAnother(caller);
            report.requireSubmitted();
        }) : AllowedAction.notForRole("return");
    }

    private byte[] bytes(ReportFigureView view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
