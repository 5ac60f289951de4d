package vn.phongtrao.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignCloned;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignStage;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.event.Journal;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.target.TargetDirectory;

/** Sets, changes and removes checks. */
@ApplicationScoped
public class CheckService implements Found.Lookup {

    /** Checks of one campaign. */
    private static final int MOST = 100;
    private static final Set<CampaignStage> OVER = Set.of(CampaignStage.CLOSED, CampaignStage.CANCELLED);

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final TargetDirectory targets;
    private final IndicatorCatalogue indicators;
    private final Journal journal;
    private final Caller caller;

    CheckService(EntityManager entityManager, CampaignDirectory campaigns, TargetDirectory targets,
            IndicatorCatalogue indicators, Journal journal, Caller caller) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.targets = targets;
        this.indicators = indicators;
        this.journal = journal;
        this.caller = caller;
    }

    @Override
    public boolean isVisible(UUID id) {
        Check check = entityManager.find(Check.class, id);
        return check != null && campaigns.isVisible(check.campaignId());
    }

    CheckView require(UUID id) {
        Check check = entityManager.find(Check.class, id);
        if (check == null || !campaigns.isVisible(check.campaignId())) {
            throw new NotFound();
        }
        return CheckView.of(check, actions(campaigns.find(check.campaignId()).orElseThrow()));
    }

    Page<CheckView> list(UUID campaign, PageRequest page) {
        List<AllowedAction> actions = actions(campaigns.requireReadable(campaign));
        return Listing.of(Check.class, "CampaignCheck c", "c")
                .where("c.campaignId = :campaign", Map.of("campaign", campaign))
                .sortable("code", "c.code", String.class)
                .unique("id", "c.id", UUID.class)
                .page(entityManager, page, "code")
                .map(check -> CheckView.of(check, actions));
    }

    /** Sets a check of a campaign. */
    @Transactional
    public UUID create(UUID campaign, NewCheck request) {
        CampaignSummary summary = campaigns.requireWritable(campaign);
        requireMeaning(request.rule(), summary);
        requireNotOver(summary);
        List<String> taken = entityManager.createQuery(
                        "select c.code from CampaignCheck c where c.campaignId = :campaign", String.class)
                .setParameter("campaign", campaign).getResultList();
        if (taken.contains(request.code())) {
            throw new CheckCodeTaken(request.code());
        }
        if (taken.size() >= MOST) {
            throw new TooManyChecks(MOST);
        }
        Check check = new Check(campaign, request);
        entityManager.persist(check);
        record("check.created", check, summary);
        return check.id();
    }

    @Transactional
    UUID change(UUID id, CheckPatch patch, IfMatch match) {
        Check check = entity(id);
        CampaignSummary campaign = campaigns.requireWritable(check.campaignId());
        IfMatch.check(match, check.version());
        if (patch.rule() != null) {
            requireMeaning(patch.rule().orElseThrow(), campaign);
        }
        requireNotOver(campaign);
        check.change(patch);
        record("check.changed", check, campaign);
        return id;
    }

    @Transactional
    void remove(UUID id, IfMatch match) {
        Check check = entity(id);
        CampaignSummary campaign = campaigns.requireWritable(check.campaignId());
        IfMatch.check(match, check.version());
        requireNotOver(campaign);
        entityManager.remove(check);
        record("check.removed", check, campaign);
    }

    void copy(@Observes CampaignCloned cloned) {
        entityManager.createQuery("from CampaignCheck c where c.campaignId = :campaign", Check.class)
                .setParameter("campaign", cloned.from()).getResultList()
                .forEach(check -> entityManager.persist(check.copiedTo(cloned.to())));
    }

    private List<AllowedAction> actions(CampaignSummary campaign) {
        List<AllowedAction> actions = new ArrayList<>();
        boolean plans = caller.isSystem() || caller.has(Role.PLANNER) && campaigns.isWritable(campaign.id());
        for (String verb : List.of("change", "delete")) {
            actions.add(plans ? AllowedAction.guardedBy(verb, () -> requireNotOver(campaign))
                    : AllowedAction.notForRole(verb));
        }
        return actions;
    }

    private void requireMeaning(Rule rule, CampaignSummary campaign) {
        List<Violation> violations = RuleMeaning.check(rule, "/rule", indicators::find,
                targets.asked(campaign).keySet());
        if (!violations.isEmpty()) {
            throw new InvalidContent(violations);
        }
    }

    private static void requireNotOver(CampaignSummary campaign) {
        if (OVER.contains(campaign.stage())) {
            throw new ChecksFixed(campaign.stage());
        }
    }

    private Check entity(UUID id) {
        Check check = entityManager.find(Check.class, id);
        if (check == null) {
            throw new NotFound();
        }
        return check;
    }

    private void record(String type, Check check, CampaignSummary campaign) {
        journal.record(type, CheckView.path(check.id()), campaign.owner(),
                Map.of("campaign", campaign.id(), "code", check.code(), "severity", check.severity()));
    }
}
