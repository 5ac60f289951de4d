package vn.phongtrao.reportimport;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.ReportedIndicator;
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
    private final ImportOrder order;
    private final ImportProblems remarks = new ImportProblems();

    ImportWriter(ReportBatch batch, ReportService reports, EntityManager entityManager, ImportOrder order) {
        this.batch = batch;
        this.reports = reports;
        this.entityManager = entityManager;
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
        List<StatedReport> entered = new ArrayList<>();
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
            entered.add(report);
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
        int submitted = order.submit() ? submit(entered, standing, ids, complete) : 0;
        return counts.withSubmitted(submitted);
    }

    private int submit(List<StatedReport> entered, Map<ReportKey, StandingReport> standing, Map<ReportKey, UUID> ids,
            Map<StatedReport, List<CheckedCell>> complete) {
        int submitted = 0;
        for (StatedReport report : entered) {
            StandingReport stands = standing.get(report.key());
            if (stands != null && !stands.isEditable()) {
                continue;
            }
            Set<String> answered = new HashSet<>();
            complete.get(report).forEach(cell -> answered.add(cell.answer().indicator()));
            if (stands != null) {
                stands.answers().keySet().forEach(key -> answered.add(key.split(" ", 2)[0]));
            }
            List<String> missing = report.scope().campaign().indicators().stream()
                    .filter(asked -> asked.required() && asked.unitTypes().contains(report.unitType()))
                    .map(ReportedIndicator::indicator).filter(code -> !answered.contains(code)).sorted().toList();
            if (missing.isEmpty()) {
                reports.submit(stands == null ? ids.get(report.key()) : stands.id(), new IfMatch("*"));
                submitted++;
            } else {
                remarks.add(report.place(), new Fault("unit", "IncompleteReport", "The report is a draft; it lacks "
                        + String.join(", ", missing) + ".", "Fill them in, then submit it.", null));
            }
        }
        entityManager.flush();
        entityManager.clear();
        return submitted;
    }

    /** Everything is taken back, since a report may not be entered any more. */
    static final class ChangedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ChangedMeanwhile() {
            super(null, null, false, false);
        }
    }
}
