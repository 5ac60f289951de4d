package vn.phongtrao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.problem.PreconditionFailed;
import vn.phongtrao.shared.write.IfMatch;

/** Saves one answer at a time, each under its own version. */
@ApplicationScoped
public class CellService {

    private final EntityManager entityManager;
    private final ReportService reports;
    private final ReportAnswers answers;
    private final ReportViews views;
    private final CampaignDirectory campaigns;
    private final Journal journal;

    CellService(EntityManager entityManager, ReportService reports, ReportAnswers answers, ReportViews views,
            CampaignDirectory campaigns, Journal journal) {
        this.entityManager = entityManager;
        this.reports = reports;
        this.answers = answers;
        this.views = views;
        this.campaigns = campaigns;
        this.journal = journal;
    }

    ReportFigureView require(UUID report, String indicator, String dimensions) {
        reports.readable(report);
        return views.of(answers.find(report, indicator, DimensionKey.normalised(dimensions))
                .orElseThrow(NotFound::new));
    }

    /** Shows a cell that was just saved. */
    public ReportFigureView view(UUID cell) {
        return views.of(entityManager.find(ReportFigure.class, cell));
    }

    /** Enters an answer, or replaces it; only the replacement needs the version it replaces. */
    @Transactional
    public UUID save(UUID id, String indicator, Answer answer, IfMatch match) {
        Report report = reports.writable(id);
        if (answer.indicator() != null && !answer.indicator().equals(indicator)) {
            throw new InvalidContent("/indicator", "NotThePath", "The path names another indicator.",
                    answer.indicator());
        }
        String dimensions = answers.dimensions(answer, indicator, "");
        Optional<ReportFigure> existing = answers.find(id, indicator, dimensions);
        if (existing.isPresent()) {
            IfMatch.check(match, existing.get().version());
        } else if (match != null && !match.value().isBlank()) {
            throw new PreconditionFailed();
        }
        CampaignSummary campaign = campaigns.find(report.campaignId()).orElseThrow();
        ReportFigure cell = existing.orElseGet(() -> new ReportFigure(id, indicator, dimensions));
        answers.enter(cell, answer, answers.asked(campaign), "");
        report.requireEditable();
        entityManager.persist(cell);
        record("report.figure-saved", report, indicator);
        return cell.id();
    }

    /** Takes an answer out of a draft. */
    @Transactional
    public void remove(UUID id, String indicator, String dimensions, IfMatch match) {
        Report report = reports.writable(id);
        ReportFigure cell = answers.find(id, indicator, DimensionKey.normalised(dimensions))
                .orElseThrow(NotFound::new);
        IfMatch.check(match, cell.version());
        report.requireEditable();
        entityManager.remove(cell);
        record("report.figure-removed", report, indicator);
    }

    private void record(String type, Report report, String indicator) {
        journal.record(type, ReportView.path(report.id()), report.unitId(), Map.of("indicator", indicator));
    }
}
