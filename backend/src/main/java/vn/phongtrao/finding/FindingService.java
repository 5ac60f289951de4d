package vn.phongtrao.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.account.AccountNames;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.check.CheckDefinition;
import vn.phongtrao.check.CheckDirectory;
import vn.phongtrao.check.CheckedFigures;
import vn.phongtrao.check.Judge;
import vn.phongtrao.event.Journal;
import vn.phongtrao.report.ReportDirectory;
import vn.phongtrao.report.ReportRevised;
import vn.phongtrao.report.ReportSummary;
import vn.phongtrao.report.StatedFigure;
import vn.phongtrao.report.StatedFigures;
import vn.phongtrao.report.SubmitCondition;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.problem.PreconditionFailed;
import vn.phongtrao.shared.write.IfMatch;

/** Judges reports by their campaign's checks, and keeps the comments on what is found. */
@ApplicationScoped
public class FindingService implements SubmitCondition {

    private static final Comparator<FindingView> GRAVEST_FIRST = Comparator
            .comparing((FindingView finding) -> switch (finding.outcome()) {
                case VIOLATED -> 0;
                case UNDECIDED -> 1;
                case PASSED -> 2;
            })
            .thenComparing(FindingView::severity).thenComparing(FindingView::check);

    private final EntityManager entityManager;
    private final ReportDirectory reports;
    private final CampaignDirectory campaigns;
    private final CheckDirectory checks;
    private final StatedFigures stated;
    private final ComparedFigures compared;
    private final CommentTags tags;
    private final AccountNames names;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    FindingService(EntityManager entityManager, ReportDirectory reports, CampaignDirectory campaigns,
            CheckDirectory checks, StatedFigures stated, ComparedFigures compared, CommentTags tags, AccountNames names,
            Journal journal, Caller caller, Clock clock) {
        this.entityManager = entityManager;
        this.reports = reports;
        this.campaigns = campaigns;
        this.checks = checks;
        this.stated = stated;
        this.compared = compared;
        this.tags = tags;
        this.names = names;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** How the report's present figures stand to the checks. */
    FindingsView of(UUID report) {
        ReportSummary summary = reports.requireReadable(report);
        List<FindingView> findings = findings(summary, stated.ofReport(report));
        return new FindingsView(report, findings.stream().noneMatch(FindingView::holdsUp), findings);
    }

    @Override
    public void require(ReportSummary report) {
        entityManager.flush();
        List<StatedFigure> figures = stated.ofReport(report.id());
        List<FindingView> held = findings(report, figures).stream().filter(FindingView::holdsUp).toList();
        if (!held.isEmpty()) {
            throw new ChecksFailed(held, figures.stream().map(StatedFigure::indicator).toList());
        }
    }

    /** The comment on a check, by its code. */
    CommentView comment(UUID report, String check) {
        CheckDefinition known = check(reports.requireReadable(report), check);
        return shown(find(report, known).orElseThrow(NotFound::new));
    }

    /** Shows a comment that was just made. */
    public CommentView view(UUID comment) {
        return shown(entityManager.find(CheckComment.class, comment));
    }

    private CommentView shown(CheckComment comment) {
        return CommentView.of(comment, names.of(comment.commentedBy()));
    }

    /** Comments on a check, or replaces the comment; only the replacement needs the version it replaces. */
    @Transactional
    public UUID say(UUID id, String code, NewComment request, IfMatch match) {
        ReportSummary report = reports.requireWritable(id);
        CheckDefinition check = check(report, code);
        Optional<CheckComment> existing = find(id, check);
        if (existing.isPresent()) {
            IfMatch.check(match, existing.get().version());
        } else if (match != null && !match.value().isBlank()) {
            throw new PreconditionFailed();
        }
        reports.requireEditable(report);
        CheckComment comment = existing.orElseGet(() -> new CheckComment(id, check.id(), code));
        comment.say(request.comment().strip(), caller, clock.instant());
        entityManager.persist(comment);
        journal.record("report.check-commented", report.path(), report.unit(), Map.of("check", code));
        return comment.id();
    }

    void goAlong(@Observes ReportRevised revised) {
        entityManager.createQuery("from CheckComment c where c.reportId = :report", CheckComment.class)
                .setParameter("report", revised.from()).getResultList()
                .forEach(comment -> entityManager.persist(comment.copyTo(revised.to())));
    }

    private List<FindingView> findings(ReportSummary report, List<StatedFigure> figures) {
        CampaignSummary campaign = campaigns.find(report.campaign()).orElseThrow();
        List<CheckDefinition> rules = checks.list(campaign.id());
        if (rules.isEmpty()) {
            return List.of();
        }
        CheckedFigures checked = compared.of(campaign, report.period(), rules,
                Map.of(report.unit(), compared.totals(figures).getOrDefault(report.unit(), Map.of()))).get(report.unit());
        Map<UUID, CheckComment> comments = entityManager.createQuery(
                        "from CheckComment c where c.reportId = :report", CheckComment.class)
                .setParameter("report", report.id()).getResultStream()
                .collect(Collectors.toMap(CheckComment::checkId, comment -> comment));
        Map<String, String> authors = names.of(comments.values().stream().map(CheckComment::commentedBy).toList());
        return rules.stream().map(rule -> FindingView.of(rule, Judge.of(rule.rule(), checked), comments.get(rule.id()),
                tags.of(comments.get(rule.id()), authors))).sorted(GRAVEST_FIRST).toList();
    }

    private CheckDefinition check(ReportSummary report, String code) {
        return checks.list(report.campaign()).stream().filter(known -> known.code().equals(code))
                .findFirst().orElseThrow(NotFound::new);
    }

    private Optional<CheckComment> find(UUID report, CheckDefinition check) {
        return entityManager.createQuery("from CheckComment c where c.reportId = :report and c.checkId = :check",
                        CheckComment.class)
                .setParameter("report", report).setParameter("check", check.id()).getResultStream().findFirst();
    }
}
