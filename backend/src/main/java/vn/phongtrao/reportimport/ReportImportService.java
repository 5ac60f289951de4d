package vn.phongtrao.reportimport;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.phongtrao.account.DeferredWork;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.check.CheckDirectory;
import vn.phongtrao.figure.FigureReader;
import vn.phongtrao.finding.ComparedFigures;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.report.ReportBatch;
import vn.phongtrao.report.ReportKey;
import vn.phongtrao.report.ReportService;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.upload.ImportFailure;
import vn.phongtrao.shared.upload.ImportRefused;
import vn.phongtrao.shared.upload.ImportState;
import vn.phongtrao.target.TargetDirectory;
import vn.phongtrao.unit.UnitDirectory;

/** Does imports, and keeps what they did. */
@ApplicationScoped
class ReportImportService {

    private final EntityManager entityManager;
    private final ReportImportStore store;
    private final ReportBatch batch;
    private final ReportService reports;
    private final CampaignDirectory campaigns;
    private final TargetDirectory targets;
    private final IndicatorCatalogue indicators;
    private final UnitDirectory units;
    private final UnitNames unitNames;
    private final FigureReader figures;
    private final CheckDirectory checks;
    private final ComparedFigures compared;
    private final DeferredWork deferred;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    ReportImportService(EntityManager entityManager, ReportImportStore store, ReportBatch batch, ReportService reports,
            CampaignDirectory campaigns, TargetDirectory targets, IndicatorCatalogue indicators, UnitDirectory units,
            UnitNames unitNames, FigureReader figures, CheckDirectory checks, ComparedFigures compared,
            DeferredWork deferred, Caller caller, ObjectMapper json, Clock clock) {
        this.entityManager = entityManager;
        this.store = store;
        this.batch = batch;
        this.reports = reports;
        this.campaigns = campaigns;
        this.targets = targets;
        this.indicators = indicators;
        this.units = units;
        this.unitNames = unitNames;
        this.figures = figures;
        this.checks = checks;
        this.compared = compared;
        this.deferred = deferred;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** Takes an import on, to be done later or at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    ReportImport accept(SpooledFile file, ImportOrder order, ImportState state) {
        Set<UUID> roots = caller.reach().writeRoots();
        ReportImport accepted = new ReportImport(order, roots.size() == 1 ? roots.iterator().next() : null, caller.subject(),
                store.text(deferred.ticket()), state, clock.instant());
        entityManager.persist(accepted);
        entityManager.flush();
        store.keepFile(accepted.id(), file);
        return accepted;
    }

    /**
     * Does all of an import in the transaction under way.
     *
     * @return its id
     * @throws RefusedOutcome when something is wrong and the order is all or nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID enter(SpooledFile file, ImportOrder order) {
        UUID id = accept(file, order, ImportState.RUNNING).id();
        ImportOutcome outcome = run(file, order, new AtOnce(id));
        if (outcome.isRefused(order.mode())) {
            throw new RefusedOutcome(outcome);
        }
        entityManager.find(ReportImport.class, id)
                .end(store.text(ReportImportReport.of(outcome)), null, outcome.rows(), clock.instant());
        store.keepProblems(id, outcome.problems());
        return id;
    }

    /** Keeps an import of which nothing was entered, so that its problems can be read beside its cells. */
    @Transactional
    UUID keepRefused(SpooledFile file, ImportOrder order, ImportOutcome outcome) {
        ReportImport refused = accept(file, order, ImportState.RUNNING);
        refused.end(null, store.text(ImportFailure.of(refusal(outcome, order, refused.id()))), outcome.rows(),
                clock.instant());
        store.keepProblems(refused.id(), outcome.problems());
        return refused.id();
    }

    static ImportRefused refusal(ImportOutcome outcome, ImportOrder order, UUID id) {
        boolean array = order.format() == ImportFormat.JSON;
        return new ImportRefused(outcome.problems().stream().limit(ImportProblems.LISTED)
                .map(problem -> problem.violation(array)).collect(Collectors.toList()), outcome.problemCount(),
                ReportImportView.path(id));
    }

    /** Reads, checks and enters a file; where the transactions end is for the steps to say. */
    ImportOutcome run(SpooledFile file, ImportOrder order, ImportSteps steps) {
        order.format().requireContent(file.path());
        ReportNames names = new ReportNames(campaigns, targets, indicators, units, unitNames, order);
        CellReader reader = order.format() == ImportFormat.XLSX
                ? new WorkbookReader(order, id -> names.scope(id.toString()).map(FormRevision::of))
                : new TableReader(order, json);
        return new ImportRun(file, reader, new CellCheck(figures, order), names, batch,
                new ImportWriter(batch, reports, entityManager,
                new ImportChecks(checks, compared, entityManager), order), order, steps).run();
    }

    /** All in the transaction under way. */
    private record AtOnce(UUID id) implements ImportSteps {

        @Override
        public Set<ReportKey> done() {
            return Set.of();
        }

        @Override
        public void checked(int rows) {
            // Nobody can see it before the end.
        }

        @Override
        public void counted(int rows) {
            // Nobody can see it before the end.
        }

        @Override
        public ImportCounts enter(Set<ReportKey> reports, int rows, Supplier<ImportCounts> work) {
            return work.get();
        }
    }

    /** Takes back what was entered: everything is refused. */
    static final class RefusedOutcome extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient ImportOutcome outcome;

        RefusedOutcome(ImportOutcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }

        ImportOutcome outcome() {
            return outcome;
        }
    }
}
