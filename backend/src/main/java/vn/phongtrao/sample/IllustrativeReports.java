package vn.phongtrao.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.report.Answer;
import vn.phongtrao.report.NewReport;
import vn.phongtrao.report.Provenance;
import vn.phongtrao.report.ReportService;
import vn.phongtrao.report.ReturnedReport;
import vn.phongtrao.report.WrittenFigure;
import vn.phongtrao.sample.Illustration.ReportState;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;

/** Makes up the communes' reports for one campaign, in every status. */
@ApplicationScoped
class IllustrativeReports {

    private static final IfMatch ANY = new IfMatch("*");
    /** What a draft has so far. */
    private static final Set<String> BEGUN = Set.of("HOUSEHOLDS", "EXISTING_MODELS");

    private final SampleFiles files;
    private final UnitSample units;
    private final CampaignSample campaigns;
    private final UnitDirectory directory;
    private final ReportService reports;
    private final EntityManager entityManager;

    IllustrativeReports(SampleFiles files, UnitSample units, CampaignSample campaigns, UnitDirectory directory,
            ReportService reports, EntityManager entityManager) {
        this.files = files;
        this.units = units;
        this.campaigns = campaigns;
        this.directory = directory;
        this.reports = reports;
        this.entityManager = entityManager;
    }

    /** The id of the made-up report of a unit. */
    static UUID idOf(UUID unit) {
        return SampleIds.of("illustrative-report", unit.toString());
    }

    void load() {
        Illustration illustration = files.one("illustrative.yaml", Illustration.class);
        UUID campaign = campaigns.ids().get(illustration.reports().campaign());
        states(illustration).forEach((unit, state) -> {
            if (state != ReportState.NONE && !reports.isVisible(idOf(unit.id()))) {
                enter(illustration, campaign, unit, state);
                // Every flush looks at all that is managed, so a report that is done is let go.
                entityManager.flush();
                entityManager.clear();
            }
        });
    }

    /** Which report each unit has, in an order that the seed shuffles. */
    Map<UnitAt, ReportState> states(Illustration illustration) {
        Illustration.Reports rules = illustration.reports();
        Map<String, UUID> ids = units.ids();
        List<UnitAt> all = new ArrayList<>(directory.subtree(
                ids.get(rules.units().under()), rules.units().types(), rules.units().asOf()));
        all.sort(Comparator.comparing(unit -> unit.nationalCode().orElseThrow()));
        Collections.shuffle(all, new Random(illustration.seed()));

        Map<UUID, ReportState> given = new HashMap<>();
        rules.given().forEach((key, state) -> given.put(ids.get(key), state));
        List<ReportState> open = new ArrayList<>();
        rules.states().forEach((state, count) -> open.addAll(Collections.nCopies(
                count - (int) given.values().stream().filter(state::equals).count(), state)));

        Map<UnitAt, ReportState> states = new LinkedHashMap<>();
        for (UnitAt unit : all) {
            ReportState state = given.containsKey(unit.id()) ? given.get(unit.id())
                    : open.isEmpty() ? ReportState.NONE : open.remove(0);
            states.put(unit, state);
        }
        return states;
    }

    private void enter(Illustration illustration, UUID campaign, UnitAt unit, ReportState state) {
        Illustration.Reports rules = illustration.reports();
        UUID id = idOf(unit.id());
        List<Answer> answers = new ArrayList<>();
        new MadeUpFigures(illustration.seed(), rules, unit.nationalCode().orElseThrow()).all()
                .forEach((indicator, raw) -> {
                    if (state != ReportState.DRAFT || BEGUN.contains(indicator)) {
                        answers.add(answer(indicator, raw, rules.document()));
                    }
                });
        reports.create(new NewReport(id, campaign, unit.id(), rules.period(), Origin.ILLUSTRATIVE, null, null, answers));
        if (state == ReportState.DRAFT) {
            return;
        }
        reports.submit(id, ANY);
        if (state == ReportState.RETURNED) {
            reports.sendBack(id, new ReturnedReport(rules.returnReason(), null), ANY);
        } else if (state == ReportState.APPROVED) {
            reports.approve(id, ANY);
        }
    }

    private static Answer answer(String indicator, String raw, String document) {
        return new Answer(indicator, null, new WrittenFigure(raw, null, null, null, null, null, null, null), null,
                new Provenance.View(null, document, null, null, null), null);
    }
}
