package vn.phongtrao.reportimport;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.check.CheckDefinition;
import vn.phongtrao.check.CheckDirectory;
import vn.phongtrao.check.CheckedFigures;
import vn.phongtrao.check.IndicatorTotals;
import vn.phongtrao.check.Judge;
import vn.phongtrao.check.Outcome;
import vn.phongtrao.check.Severity;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.finding.ComparedFigures;
import vn.phongtrao.report.ReportKey;
import vn.phongtrao.report.StandingReport;
import vn.phongtrao.reportimport.StatedCell.Fault;
import vn.phongtrao.shared.time.Period;

/** What keeps reports of a file from being handed in: answers that are missing, and what the campaign's checks find. */
final class ImportChecks {

    private final CheckDirectory checks;
    private final ComparedFigures compared;
    private final EntityManager entityManager;
    private final Map<UUID, List<CheckDefinition>> known = new HashMap<>();

    ImportChecks(CheckDirectory checks, ComparedFigures compared, EntityManager entityManager) {
        this.checks = checks;
        this.compared = compared;
        this.entityManager = entityManager;
    }

    /**
     * The faults of each report, with the file's answers and those that stand.
     *
     * @param reports  with their cells
     * @param standing the live reports
     */
    Map<StatedReport, List<Fault>> of(Map<StatedReport, List<CheckedCell>> reports,
            Map<ReportKey, StandingReport> standing) {
        Map<StatedReport, Map<String, Map<String, Figure>>> answers = new HashMap<>();
        Map<StatedReport, List<Fault>> faults = new HashMap<>();
        reports.forEach((report, cells) -> {
            Map<String, Map<String, Figure>> ofReport = answers(cells, standing.get(report.key()));
            answers.put(report, ofReport);
            faults.put(report, new ArrayList<>(missing(report, ofReport.keySet())));
        });
        record Of(CampaignScope scope, Period period) { }
        Set<Commented> comments = comments(standing);
        reports.keySet().stream().filter(report -> !rules(report).isEmpty())
                .collect(Collectors.groupingBy(report -> new Of(report.scope(), report.key().period())))
                .forEach((of, together) -> {
                    Map<UUID, StatedReport> byUnit = together.stream()
                            .collect(Collectors.toMap(report -> report.key().unit(), report -> report));
                    Map<UUID, Map<String, Figure>> own = new HashMap<>();
                    byUnit.forEach((unit, report) -> own.put(unit,
                            IndicatorTotals.of(answers.get(report), of.scope.indicators())));
                    compared.of(of.scope.campaign(), of.period, rules(together.get(0)), own).forEach((unit, figures) ->
                            judge(byUnit.get(unit), figures, standing, comments, faults.get(byUnit.get(unit))));
                });
        return faults;
    }

    private List<CheckDefinition> rules(StatedReport report) {
        return known.computeIfAbsent(report.key().campaign(), checks::list);
    }

    private static Map<String, Map<String, Figure>> answers(List<CheckedCell> cells, StandingReport standing) {
        Map<String, Map<String, Figure>> answers = new HashMap<>();
        if (standing != null) {
            standing.answers().forEach((key, answer) -> {
                String[] parts = key.split(" ", 2);
                answers.computeIfAbsent(parts[0], any -> new HashMap<>())
                        .put(parts.length > 1 ? parts[1] : "", answer.figure());
            });
        }
        cells.forEach(cell -> answers.computeIfAbsent(cell.answer().indicator(), any -> new HashMap<>())
                .put(cell.answer().dimensions(), cell.answer().figure()));
        return answers;
    }

    private static List<Fault> missing(StatedReport report, Set<String> answered) {
        List<String> missing = report.scope().asked().values().stream()
                .filter(asked -> asked.required() && asked.unitTypes().contains(report.unitType()))
                .map(ReportedIndicator::indicator).filter(code -> !answered.contains(code))
                .collect(Collectors.toCollection(TreeSet::new)).stream().toList();
        return missing.isEmpty() ? List.of() : List.of(new Fault("unit", "IncompleteReport", "The report lacks "
                + String.join(", ", missing) + ".", "Fill them in, then submit it.", null));
    }

    private record Commented(UUID report, UUID check) {
    }

    private Set<Commented> comments(Map<ReportKey, StandingReport> standing) {
        Set<Commented> comments = new HashSet<>();
        if (!standing.isEmpty()) {
            entityManager.createQuery("select c.reportId, c.checkId from CheckComment c where c.reportId in (:reports)",
                            Object[].class)
                    .setParameter("reports", standing.values().stream().map(StandingReport::id).toList()).getResultList()
                    .forEach(row -> comments.add(new Commented((UUID) row[0], (UUID) row[1])));
        }
        return comments;
    }

    private void judge(StatedReport report, CheckedFigures figures, Map<ReportKey, StandingReport> standing,
            Set<Commented> comments, List<Fault> faults) {
        StandingReport stands = standing.get(report.key());
        for (CheckDefinition check : rules(report)) {
            boolean said = stands != null && comments.contains(new Commented(stands.id(), check.id()));
            if (Judge.of(check.rule(), figures).outcome() != Outcome.VIOLATED || check.severity() == Severity.WARNING && said) {
                continue;
            }
            faults.add(check.severity() == Severity.ERROR
                    ? new Fault("unit", "CheckFailed", "The report violates " + check.code() + ": " + check.title(),
                            "Correct the figures, then submit it.", check.title())
                    : new Fault("unit", "CommentNeeded", "The report violates " + check.code() + ": " + check.title(),
                            "Correct the figures, or comment on the check, then submit it.", check.title()));
        }
    }
}
