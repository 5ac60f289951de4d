package vn.phongtrao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignStage;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.directive.DirectiveDirectory;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.unit.UnitDirectory;

/** Sets, changes and revises targets. */
@ApplicationScoped
public class TargetService implements Found.Lookup {

    private static final Set<CampaignStage> TAKING_TARGETS = Set.of(CampaignStage.DEFINED, CampaignStage.LAUNCHED);

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final DirectiveDirectory directives;
    private final UnitDirectory units;
    private final TargetMeaning meaning;
    private final TargetVariantService variants;
    private final Journal journal;
    private final Event<TargetsChanged> changed;
    private final Caller caller;
    private final Clock clock;

    TargetService(EntityManager entityManager, CampaignDirectory campaigns, DirectiveDirectory directives,
            UnitDirectory units, TargetMeaning meaning, TargetVariantService variants, Journal journal,
            Event<TargetsChanged> changed, Caller caller, Clock clock) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.directives = directives;
        this.units = units;
        this.meaning = meaning;
        this.variants = variants;
        this.journal = journal;
        this.changed = changed;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public boolean isVisible(UUID id) {
        Target target = entityManager.find(Target.class, id);
        return target != null && campaigns.isVisible(target.campaignId());
    }

    TargetView require(UUID id) {
        Target target = entityManager.find(Target.class, id);
        if (target == null || !campaigns.isVisible(target.campaignId())) {
            throw new NotFound();
        }
        List<TargetView.Former> formerly = entityManager.createQuery(
                        "from TargetRevision r where r.targetId = :id order by r.revision desc", TargetRevision.class)
                .setParameter("id", id).getResultStream().map(TargetRevision::view).toList();
        CampaignSummary campaign = campaigns.find(target.campaignId()).orElseThrow();
        return TargetView.of(target, namesOfExcluded(List.of(target), campaign), formerly, actions(campaign));
    }

    Page<TargetView> list(UUID campaign, PageRequest page) {
        CampaignSummary summary = campaigns.requireReadable(campaign);
        List<AllowedAction> actions = actions(summary);
        return Listing.of(Target.class, "Target t", "t")
                .where("t.campaignId = :campaign", Map.of("campaign", campaign))
                .sortable("code", "t.code", String.class)
                .unique("id", "t.id", UUID.class)
                .page(entityManager, page, "code")
                .mapAll(targets -> {
                    Map<UUID, String> names = namesOfExcluded(targets, summary);
                    return targets.stream().map(target -> TargetView.of(target, names, List.of(), actions)).toList();
                });
    }

    private Map<UUID, String> namesOfExcluded(List<Target> targets, CampaignSummary campaign) {
        Set<UUID> excluded = targets.stream().flatMap(target -> target.exclusions().stream())
                .flatMap(exclusion -> exclusion.units().stream()).collect(Collectors.toSet());
        return excluded.isEmpty() ? Map.of() : units.names(excluded, campaign.period().lastDay());
    }

    /** Sets a target of a campaign. */
    @Transactional
    public UUID create(UUID campaign, NewTarget request) {
        CampaignSummary summary = campaigns.requireWritable(campaign);
        meaning.require(new Demand(request.expression(), request.coverage()), request.readings(), request.exclude(),
                summary, "");
        if (!TAKING_TARGETS.contains(summary.stage())) {
            throw new TargetFixed(summary.stage());
        }
        boolean taken = entityManager.createQuery(
                        "select count(*) from Target t where t.campaignId = :campaign and t.code = :code", Long.class)
                .setParameter("campaign", campaign).setParameter("code", request.code()).getSingleResult() > 0;
        if (taken) {
            throw new TargetCodeTaken(request.code());
        }
        Target target = new Target(campaign, request);
        entityManager.persist(target);
        record("target.created", target, summary);
        return target.id();
    }

    @Transactional
    UUID change(UUID id, TargetPatch patch, IfMatch match) {
        Target target = entity(id);
        CampaignSummary campaign = campaigns.requireWritable(target.campaignId());
        IfMatch.check(match, target.version());
        requireMeaning(patch, target, campaign, "");
        requireDefined(campaign);
        endVariantsUnlessFitting(demand(patch, target), target, campaign);
        target.change(patch);
        record("target.changed", target, campaign);
        return id;
    }

    @Transactional
    void remove(UUID id, IfMatch match) {
        Target target = entity(id);
        CampaignSummary campaign = campaigns.requireWritable(target.campaignId());
        IfMatch.check(match, target.version());
        requireDefined(campaign);
        variants.removeAll(target, campaign);
        entityManager.remove(target);
        record("target.removed", target, campaign);
    }

    @Transactional
    UUID revise(UUID id, RevisedTarget request, IfMatch match) {
        Target target = entity(id);
        CampaignSummary campaign = campaigns.requireWritable(target.campaignId());
        IfMatch.check(match, target.version());
        if (!directives.isReadable(request.directive())) {
            throw InvalidContent.unknownReference("/directive", request.directive());
        }
        requireMeaning(request.change(), target, campaign, "/change");
        requireLaunched(campaign);
        endVariantsUnlessFitting(demand(request.change(), target), target, campaign);
        entityManager.persist(new TargetRevision(target, caller.subject(), clock.instant()));
        target.revise(request.change(), request.directive());
        record("target.revised", target, campaign);
        return id;
    }

    private List<AllowedAction> actions(CampaignSummary campaign) {
        List<AllowedAction> actions = new ArrayList<>();
        boolean plans = caller.isSystem() || caller.has(Role.PLANNER) && campaigns.isWritable(campaign.id());
        for (String verb : List.of("change", "delete")) {
            actions.add(plans ? AllowedAction.guardedBy(verb, () -> requireDefined(campaign))
                    : AllowedAction.notForRole(verb));
        }
        actions.add(plans ? AllowedAction.guardedBy("revise", () -> requireLaunched(campaign))
                : AllowedAction.notForRole("revise"));
        return actions;
    }

    private static void requireDefined(CampaignSummary campaign) {
        if (campaign.stage() != CampaignStage.DEFINED) {
            throw new TargetFixed(campaign.stage());
        }
    }

    private static void requireLaunched(CampaignSummary campaign) {
        if (campaign.stage() != CampaignStage.LAUNCHED) {
            throw new TargetNotRevisable(campaign.stage());
        }
    }

    private void requireMeaning(TargetPatch patch, Target target, CampaignSummary campaign, String pointer) {
        meaning.require(demand(patch, target), patch.readings() == null ? target.readings() : patch.readings(),
                patch.exclude() == null ? target.exclusions() : patch.exclude(), campaign, pointer);
    }

    private static Demand demand(TargetPatch patch, Target target) {
        return new Demand(patch.expression() == null ? target.expression() : patch.expression().orElseThrow(),
                patch.coverage() == null ? target.coverage() : patch.coverage().orElse(null));
    }

    /** Thresholds set for a period or by a unit are thresholds of what the target asked; of something else they are none. */
    private void endVariantsUnlessFitting(Demand demand, Target target, CampaignSummary campaign) {
        if (!demand.differencesFrom(target.demand()).isEmpty()) {
            variants.removeAll(target, campaign);
        }
    }

    /** The target, locked so that nobody sets a variant of it meanwhile. */
    private Target entity(UUID id) {
        Target target = entityManager.find(Target.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (target == null) {
            throw new NotFound();
        }
        return target;
    }

    private void record(String type, Target target, CampaignSummary campaign) {
        changed.fire(new TargetsChanged(campaign.id()));
        journal.record(type, TargetView.path(target.id()), campaign.owner(),
                Map.of("campaign", campaign.id(), "code", target.code(), "revision", target.revision()));
    }
}
