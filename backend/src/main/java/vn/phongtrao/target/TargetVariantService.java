package vn.phongtrao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignStage;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.directive.DirectiveDirectory;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;

/** Sets a target's thresholds for a period, and a unit's own for its judgement of itself. */
@ApplicationScoped
class TargetVariantService implements Found.Lookup {

    /** HQL condition: it holds for all, for a unit that the caller may read, or for one above the caller's. */
    private static final String READABLE = "v.unitId is null or " + Reach.mayRead("v.unitId") + " or "
            + Reach.isBelow("v.unitId");

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final DirectiveDirectory directives;
    private final UnitDirectory units;
    private final TargetUnits targetUnits;
    private final TargetMeaning meaning;
    private final Journal journal;
    private final Event<TargetsChanged> changed;
    private final Event<OwnTargetsChanged> ownChanged;
    private final Caller caller;
    private final Clock clock;

    TargetVariantService(EntityManager entityManager, CampaignDirectory campaigns, DirectiveDirectory directives,
            UnitDirectory units, TargetUnits targetUnits, TargetMeaning meaning, Journal journal,
            Event<TargetsChanged> changed, Event<OwnTargetsChanged> ownChanged, Caller caller, Clock clock) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.directives = directives;
        this.units = units;
        this.targetUnits = targetUnits;
        this.meaning = meaning;
        this.journal = journal;
        this.changed = changed;
        this.ownChanged = ownChanged;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public boolean isVisible(UUID id) {
        return find(id).isPresent();
    }

    TargetVariantView require(UUID target, UUID id) {
        return views(target, List.of(readable(target, id))).get(0);
    }

    Page<TargetVariantView> list(UUID target, TargetVariantFilter filter, PageRequest page) {
        Target of = Optional.ofNullable(entityManager.find(Target.class, target))
                .filter(found -> campaigns.isVisible(found.campaignId())).orElseThrow(NotFound::new);
        return Listing.of(TargetVariant.class, "TargetVariant v", "v")
                .where("v.targetId = :target", Map.of("target", of.id()))
                .where(READABLE, caller.reach().readParameters())
                .whereIfGiven("v.unitId = :unit", "unit", filter.unit)
                .unique("id", "v.id", UUID.class)
                .page(entityManager, page, "id")
                .mapAll(variants -> views(target, variants));
    }

    @Transactional
    UUID create(UUID targetId, NewTargetVariant request) {
        Target target = locked(targetId);
        CampaignSummary campaign = campaigns.requireReadable(target.campaignId());
        requirePlace(request, campaign);
        requireDirective(request.directive());
        Demand own = target.demand();
        Demand demand = new Demand(request.expression() == null ? own.expression() : request.expression(),
                request.coverage() == null ? own.coverage() : request.coverage());
        TargetVariant variant = new TargetVariant(target, request);
        requireFitting(demand, variant, target, campaign);
        requireStage(variant, request.directive() != null, campaign);
        listOf(targetId).stream().filter(each -> Objects.equals(each.period(), request.period())
                && Objects.equals(each.unitId(), request.unit())).findFirst().ifPresent(existing -> {
                    throw new TargetVariantExists(targetId, existing.id());
                });
        variant.set(demand, request.directive(), caller.subject(), clock.instant());
        entityManager.persist(variant);
        record("target-variant.created", variant, target, campaign);
        return variant.id();
    }

    @Transactional
    UUID change(UUID targetId, UUID id, TargetVariantPatch patch, IfMatch match) {
        Target target = locked(targetId);
        TargetVariant variant = writable(target, id);
        CampaignSummary campaign = campaigns.find(target.campaignId()).orElseThrow();
        IfMatch.check(match, variant.version());
        UUID directive = patch.directive() == null ? null : patch.directive().orElse(null);
        requireDirective(directive);
        Demand demand = new Demand(
                patch.expression() == null ? variant.demand().expression() : patch.expression().orElseThrow(),
                patch.coverage() == null ? variant.demand().coverage() : patch.coverage().orElseThrow());
        requireFitting(demand, variant, target, campaign);
        requireStage(variant, directive != null, campaign);
        variant.set(demand, patch.directive() == null ? variant.directiveId() : directive, caller.subject(),
                clock.instant());
        record("target-variant.changed", variant, target, campaign);
        return id;
    }

    @Transactional
    void remove(UUID targetId, UUID id, IfMatch match) {
        Target target = locked(targetId);
        TargetVariant variant = writable(target, id);
        CampaignSummary campaign = campaigns.find(target.campaignId()).orElseThrow();
        IfMatch.check(match, variant.version());
        requireStage(variant, false, campaign);
        entityManager.remove(variant);
        record("target-variant.removed", variant, target, campaign);
    }

    /** Ends every variant of a target that is removed, or that asks something else from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void removeAll(Target target, CampaignSummary campaign) {
        for (TargetVariant variant : listOf(target.id())) {
            entityManager.remove(variant);
            record("target-variant.removed", variant, target, campaign);
        }
        entityManager.flush();
    }

    private List<TargetVariant> listOf(UUID target) {
        return entityManager.createQuery("from TargetVariant v where v.targetId = :target order by v.id",
                TargetVariant.class).setParameter("target", target).getResultList();
    }

    private Optional<TargetVariant> find(UUID id) {
        var query = entityManager.createQuery("from TargetVariant v where v.id = :id and (" + READABLE + ")",
                TargetVariant.class).setParameter("id", id);
        caller.reach().readParameters().forEach(query::setParameter);
        return query.getResultStream().findFirst().filter(variant ->
                campaigns.isVisible(entityManager.find(Target.class, variant.targetId()).campaignId()));
    }

    private TargetVariant readable(UUID target, UUID id) {
        return find(id).filter(variant -> variant.targetId().equals(target)).orElseThrow(NotFound::new);
    }

    /** What the caller answers for: as the campaign's owner what holds for all, otherwise its units' own. */
    private TargetVariant writable(Target target, UUID id) {
        return Optional.of(readable(target.id(), id)).filter(variant -> isWritable(variant, target))
                .orElseThrow(NotFound::new);
    }

    private boolean isWritable(TargetVariant variant, Target target) {
        return variant.unitId() == null ? campaigns.isWritable(target.campaignId())
                : units.isWritable(variant.unitId());
    }

    /** Variants of one target are written one after the other, and none while the target itself changes. */
    private Target locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Target.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    private void requirePlace(NewTargetVariant request, CampaignSummary campaign) {
        if (request.period() == null && request.unit() == null) {
            throw new InvalidContent("", "PeriodOrUnit", "Give a period, a unit or both.", null);
        }
        if (request.expression() == null && request.coverage() == null) {
            throw new InvalidContent("", "NothingSet", "Give the expression or the coverage with other thresholds.", null);
        }
        if (request.period() != null && !campaign.period().contains(request.period())) {
            throw new InvalidContent("/period", "OutsideCampaign", "The campaign's period is " + campaign.period() + ".",
                    request.period());
        }
        if (request.unit() == null) {
            if (!campaigns.isWritable(campaign.id())) {
                throw new InvalidContent("/unit", "UnitRequired",
                        "Only the campaign's owner sets thresholds for all units; name one of yours.", null);
            }
            return;
        }
        TargetUnits.refusal("/unit", request.unit(), units.isWritable(request.unit()),
                targetUnits.within(campaign, List.of(request.unit())).contains(request.unit()))
                .ifPresent(refusal -> {
                    throw new InvalidContent(List.of(refusal));
                });
    }

    private void requireDirective(UUID directive) {
        if (directive != null && !directives.isReadable(directive)) {
            throw InvalidContent.unknownReference("/directive", directive);
        }
    }

    private void requireFitting(Demand demand, TargetVariant variant, Target target, CampaignSummary campaign) {
        meaning.require(demand);
        List<Violation> found = new ArrayList<>(demand.differencesFrom(target.demand()));
        if (found.isEmpty() && variant.unitId() != null && !campaign.allowsLowerTargets()) {
            found.addAll(demand.easierThan(above(variant, target, campaign)));
        }
        if (!found.isEmpty()) {
            throw new InvalidContent(found);
        }
    }

    /** What applies to the unit above: the nearest superior's own, else the target with the period's thresholds. */
    private Demand above(TargetVariant variant, Target target, CampaignSummary campaign) {
        Period period = variant.period() == null ? campaign.period() : variant.period();
        List<UUID> superiors = units.path(variant.unitId(), period.lastDay()).stream().map(UnitAt::id)
                .filter(unit -> !unit.equals(variant.unitId())).toList();
        return new VariantsInForce(listOf(target.id()), period).demand(TargetDefinition.of(target), superiors, false);
    }

    /**
     * Before the launch thresholds are set freely; while the campaign runs those for all under a directive, a unit's own
     * freely still; afterwards they stand.
     */
    private static void requireStage(TargetVariant variant, boolean underDirective, CampaignSummary campaign) {
        boolean running = campaign.stage() == CampaignStage.LAUNCHED && (variant.unitId() != null || underDirective);
        if (campaign.stage() != CampaignStage.DEFINED && !running) {
            throw new TargetFixed(campaign.stage());
        }
    }

    private List<TargetVariantView> views(UUID targetId, List<TargetVariant> variants) {
        Target target = entityManager.find(Target.class, targetId);
        CampaignSummary campaign = campaigns.find(target.campaignId()).orElseThrow();
        LocalDate day = campaign.period().lastDay();
        List<UUID> ofUnits = variants.stream().map(TargetVariant::unitId).filter(Objects::nonNull).toList();
        Map<UUID, String> names = units.names(ofUnits, day);
        Set<UUID> writable = units.writable(ofUnits);
        boolean owner = campaigns.isWritable(campaign.id());
        return variants.stream().map(variant -> TargetVariantView.of(variant,
                variant.unitId() == null ? null : names.get(variant.unitId()),
                actions(variant, variant.unitId() == null ? owner : writable.contains(variant.unitId()), campaign)))
                .toList();
    }

    private List<AllowedAction> actions(TargetVariant variant, boolean writable, CampaignSummary campaign) {
        if (!caller.isSystem() && !caller.has(Role.PLANNER)) {
            return List.of(AllowedAction.notForRole("change"), AllowedAction.notForRole("delete"));
        }
        if (!writable) {
            return List.of(AllowedAction.no("change", NotFound.class), AllowedAction.no("delete", NotFound.class));
        }
        return List.of(AllowedAction.guardedBy("change", () -> requireStage(variant, true, campaign)),
                AllowedAction.guardedBy("delete", () -> requireStage(variant, false, campaign)));
    }

    private void record(String type, TargetVariant variant, Target target, CampaignSummary campaign) {
        Map<String, Object> data = new HashMap<>(Map.of("campaign", campaign.id(), "target", target.id(),
                "code", target.code(), "expression", variant.demand().expression()));
        data.put("coverage", variant.demand().coverage());
        data.put("period", variant.period());
        data.put("unit", variant.unitId());
        data.values().removeIf(Objects::isNull);
        if (variant.unitId() == null) {
            changed.fire(new TargetsChanged(campaign.id()));
        } else {
            ownChanged.fire(new OwnTargetsChanged(campaign.id()));
        }
        journal.record(type, TargetView.path(target.id()) + "/variants/" + variant.id(),
                variant.unitId() == null ? campaign.owner() : variant.unitId(), data);
    }
}
