package vn.phongtrao.reportimport;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.report.BatchAnswer;
import vn.phongtrao.report.ReportBatch;
import vn.phongtrao.report.ReportKey;
import vn.phongtrao.report.ReportService;
import vn.phongtrao.report.StandingReport;
import vn.phongtrao.reportimport.CellCheck.Difference;
import vn.phongtrao.reportimport.StatedCell.Fault;
import vn.phongtrao.shared.write.IfMatch;

/** Enters complete reports, in the transaction that is under way. One for each import. */
final class ImportWriter {

    private final ReportBatch batch;
    private final ReportService reports;
    private final EntityManager entityManager;
    private final ImportChecks checks;
    private final ImportOrder order;
    private final ImportProblems remarks = new ImportProblems();

    ImportWriter(ReportBatch batch, ReportService reports, EntityManager entityManager, ImportChecks checks,
            ImportOrder order) {
        this.batch = batch;
        this.reports = reports;
        this.entityManager = entityManager;
        this.checks = checks;
        this.order = order;
    }

    /** What kept reports from being handed in. */
    List<ImportProblem> remarks() {
        return remarks.listed();
    }

    /**
     * Enters the reports, but those that somebody changed since they were checked so that their cells may not be entered.
     *
     * @throws ChangedMeanwhile when the order is all or nothing and there is such a one
     */
    ImportCounts write(Map<StatedReport, List<CheckedCell>> complete, ImportProblems problems, UUID importId) {
        Map<ReportKey, StandingReport> standing = batch.lock(
                complete.keySet().stream().map(StatedReport::key).collect(Collectors.toSet()));
        List<ReportBatch.Entry> entries = new ArrayList<>();
        Map<StatedReport, List<CheckedCell>> entered = new LinkedHashMap<>();
        ImportCounts counts = ImportCounts.NONE;
        for (Map.Entry<StatedReport, List<CheckedCell>> each : complete.entrySet()) {
            StatedReport report = each.getKey();
            StandingReport stands = standing.get(report.key());
            List<BatchAnswer> answers = new ArrayList<>();
            int changed = 0;
            for (CheckedCell cell : each.getValue()) {
                Difference difference = CellCheck.difference(cell, stands);
                if (difference == Difference.NONE) {
                    continue;
                }
                Fault obstacle = CellCheck.obstacle(cell, stands);
                if (obstacle != null) {
                    report.refuse();
                    problems.add(cell.place(), obstacle);
                }
                answers.add(cell.answer());
                changed += difference == Difference.CHANGED ? 1 : 0;
            }
            if (report.isRefused()) {
                counts = counts.plus(report.counts());
                continue;
            }
            boolean starts = stands == null;
            counts = counts.plus(new ImportCounts(answers.size() - changed, changed, report.cells() - answers.size(), 0,
                    starts ? 1 : 0, !starts && !answers.isEmpty() ? 1 : 0, !starts && answers.isEmpty() ? 1 : 0, 0, 0));
            entered.put(report, each.getValue());
            if (!answers.isEmpty()) {
                entries.add(new ReportBatch.Entry(report.key(), stands, answers));
            }
        }
        if (order.mode() == ImportMode.ALL_OR_NOTHING && problems.count() > 0) {
            throw new ChangedMeanwhile();
        }
        Map<ReportKey, UUID> ids = batch.enter(entries, Map.of("import", ReportImportView.path(importId)));
        entityManager.flush();
        entityManager.clear();
        return counts.withSubmitted(submit(entered, standing, ids));
    }

    /** Says what would keep reports from being handed in, and enters nothing. */
    void rehearse(Map<StatedReport, List<CheckedCell>> complete) {
        remark(complete, batch.find(complete.keySet().stream().map(StatedReport::key).toList()));
    }

    /** Notes what keeps reports from being handed in. @return those that nothing does */
    private List<StatedReport> remark(Map<StatedReport, List<CheckedCell>> reports, Map<ReportKey, StandingReport> standing) {
        List<StatedReport> ready = new ArrayList<>();
        Map<StatedReport, List<Fault>> faults = checks.of(reports, standing);
        for (StatedReport report : reports.keySet()) {
            StandingReport stands = standing.get(report.key());
            if (stands == null || stands.isEditable()) {
                faults.get(report).forEach(fault -> remarks.add(report.place(), fault));
                if (faults.get(report).isEmpty()) {
                    ready.add(report);
                }
            }
        }
        return ready;
    }

    private int submit(Map<StatedReport, List<CheckedCell>> entered, Map<ReportKey, StandingReport> standing,
            Map<ReportKey, UUID> ids) {
        List<StatedReport> ready = remark(entered, standing);
        if (order.submit()) {
            for (StatedReport report : ready) {
                StandingReport stands = standing.get(report.key());
                reports.submit(stands == null ? ids.get(report.key()) : stands.id(), new IfMatch("*"));
            }
            entityManager.flush();
            entityManager.clear();
        }
        return order.submit() ? ready.size() : 0;
    }

    /** Everything is taken back, since a report may not be entered any more. */
    static final class ChangedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ChangedMeanwhile() {
            super(null, null, false, false);
        }
    }
}
