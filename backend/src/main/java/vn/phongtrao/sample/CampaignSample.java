package vn.phongtrao.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.calendar.CalendarService;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignService;
import vn.phongtrao.campaign.CampaignStage;
import vn.phongtrao.campaign.ContentItem;
import vn.phongtrao.campaign.DatedNote;
import vn.phongtrao.campaign.LinkedCampaign;
import vn.phongtrao.campaign.NewCampaign;
import vn.phongtrao.campaign.Participant;
import vn.phongtrao.campaign.SteeringCommittee;
import vn.phongtrao.check.CheckService;
import vn.phongtrao.check.NewCheck;
import vn.phongtrao.indicator.Visibility;
import vn.phongtrao.review.Host;
import vn.phongtrao.review.NewConclusion;
import vn.phongtrao.review.NewReview;
import vn.phongtrao.review.ReviewService;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.target.NewTarget;
import vn.phongtrao.target.TargetService;

/** Enters the campaigns of the sources with their targets, calendars and reviews, and brings them to their stage. */
@ApplicationScoped
class CampaignSample {

    private static final IfMatch ANY = new IfMatch("*");

    private final SampleFiles files;
    private final UnitSample units;
    private final DirectiveSample directives;
    private final CampaignService campaigns;
    private final CampaignDirectory directory;
    private final TargetService targets;
    private final CheckService checks;
    private final CalendarService calendar;
    private final ReviewService reviews;

    CampaignSample(SampleFiles files, UnitSample units, DirectiveSample directives, CampaignService campaigns,
            CampaignDirectory directory, TargetService targets, CheckService checks, CalendarService calendar,
            ReviewService reviews) {
        this.files = files;
        this.units = units;
        this.directives = directives;
        this.campaigns = campaigns;
        this.directory = directory;
        this.targets = targets;
        this.checks = checks;
        this.calendar = calendar;
        this.reviews = reviews;
    }

    /** The id of every campaign of the file, by its key. */
    Map<String, UUID> ids() {
        Map<String, UUID> ids = new HashMap<>();
        entries().forEach(entry -> ids.put(entry.key(), entry.id()));
        return ids;
    }

    void load() {
        Map<String, UUID> unitIds = units.ids();
        Map<String, UUID> directiveIds = directives.ids();
        Map<String, UUID> ids = ids();
        for (CampaignFile entry : entries()) {
            if (directory.find(entry.id()).isEmpty()) {
                campaigns.create(toDefine(entry, unitIds, directiveIds, ids));
                entry.targets().forEach(goal -> targets.create(entry.id(), toSet(entry, goal)));
                entry.checks().forEach(check -> checks.create(entry.id(), toSet(entry, check)));
                entry.calendar().forEach(asked -> calendar.create(entry.id(),
                        CalendarSample.toAsk(entry, asked, unitIds, directiveIds)));
                live(entry, unitIds);
            }
        }
    }

    private void live(CampaignFile entry, Map<String, UUID> unitIds) {
        campaigns.launch(entry.id(), new DatedNote(entry.launchedOn(), entry.launchNote()), ANY);
        entry.reviews().forEach(review -> reviews.create(entry.id(), toEnter(review, unitIds)));
        if (entry.stage() == CampaignStage.CLOSED) {
            campaigns.close(entry.id(), new DatedNote(entry.closedOn(), null), ANY);
        }
    }

    private static NewCampaign toDefine(CampaignFile entry, Map<String, UUID> unitIds, Map<String, UUID> directiveIds,
            Map<String, UUID> ids) {
        CampaignFile.Committee committee = entry.steeringCommittee();
        return new NewCampaign(entry.id(), entry.name(), entry.nameEn(), entry.kind(), entry.form(),
                unitIds.get(entry.owner()), entry.period(), entry.purposes(), entry.principle(), entry.motto(),
                entry.contents().stream().map(title -> new ContentItem(title, null)).toList(),
                entry.participants().stream().map(role -> new Participant(
                        unitIds.get(role.unit()), role.name(), role.role(), role.sourceText())).toList(),
                entry.directives().stream().map(directiveIds::get).toList(),
                entry.linkedCampaigns().stream().map(link -> new LinkedCampaign(
                        ids.get(link.campaign()), link.name(), link.kind())).toList(),
                committee == null ? null : new SteeringCommittee(
                        unitIds.get(committee.unit()), committee.chair(), committee.chairTitle(), List.of()),
                entry.indicators(), Visibility.PUBLIC, Origin.DOCUMENT, null, null);
    }

    private static NewTarget toSet(CampaignFile entry, CampaignFile.Goal goal) {
        return new NewTarget(SampleIds.of("target", entry.key() + " " + goal.code()), goal.code(), goal.title(),
                goal.titleEn(), goal.appliesTo(), null, goal.periodKind(), goal.expression(), goal.coverage(),
                goal.ambiguity(), goal.readings(), goal.sourceText());
    }

    private static NewCheck toSet(CampaignFile entry, CampaignFile.Test check) {
        return new NewCheck(SampleIds.of("check", entry.key() + " " + check.code()), check.code(), check.title(),
                check.titleEn(), check.severity(), check.rule());
    }

    private static NewReview toEnter(CampaignFile.Meeting review, Map<String, UUID> unitIds) {
        return new NewReview(SampleIds.of("review", review.key()), review.kind(), review.date(), review.edtf(),
                review.place(), review.session(), review.chair(), review.chairTitle(),
                review.hosts().stream().map(unit -> new Host(unitIds.get(unit), null)).toList(),
                review.guidedBy(), review.guidedByTitle(), review.covers(), review.results(), review.shortcomings(),
                review.conclusions().stream().map(text -> new NewConclusion(text, null, null, null)).toList(),
                Origin.DOCUMENT);
    }

    private List<CampaignFile> entries() {
        return files.list("campaigns.yaml", CampaignFile.class);
    }
}
