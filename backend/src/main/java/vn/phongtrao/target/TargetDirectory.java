package vn.phongtrao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitType;

/** What other features ask about targets. */
@ApplicationScoped
public class TargetDirectory {

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final UnitDirectory units;

    TargetDirectory(EntityManager entityManager, CampaignDirectory campaigns, UnitDirectory units) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.units = units;
    }

    /** The campaign's targets with their own thresholds, by code. */
    public List<TargetDefinition> list(UUID campaign) {
        return entityManager.createQuery("from Target t where t.campaignId = :campaign order by t.code", Target.class)
                .setParameter("campaign", campaign).getResultStream().map(TargetDefinition::of).toList();
    }

    /** The campaign's targets with the thresholds that a period gives them, by code; asked of the database once. */
    public Function<Period, List<TargetDefinition>> byPeriod(UUID campaign) {
        List<TargetDefinition> targets = list(campaign);
        List<TargetVariant> variants = variants(campaign, Set.of());
        return period -> {
            VariantsInForce inForce = new VariantsInForce(variants, period);
            return targets.stream().map(inForce::ofPeriod).toList();
        };
    }

    /** The campaign's targets with the thresholds that the period gives them, by code. */
    public List<TargetDefinition> list(UUID campaign, Period period) {
        return byPeriod(campaign).apply(period);
    }

    /**
     * The campaign's targets that a unit has set for itself, by id: what its judgement of itself rests on, while the
     * counts of its superiors rest on {@link #list(UUID, Period)}. A threshold of its own is never easier than its
     * superior's, also where that was raised later, unless the campaign allows it.
     */
    public Map<UUID, TargetDefinition> ownOf(UUID campaign, UUID unit, Period period) {
        List<UUID> path = units.path(unit, period.lastDay()).stream().map(UnitAt::id).toList();
        VariantsInForce variants = new VariantsInForce(variants(campaign, path), period);
        boolean lower = campaigns.find(campaign).orElseThrow().allowsLowerTargets();
        Map<UUID, TargetDefinition> own = new HashMap<>();
        list(campaign).forEach(target -> variants.ofUnit(target, path, lower)
                .ifPresent(definition -> own.put(target.id(), definition)));
        return own;
    }

    /** Units that have set themselves targets of the campaign. */
    public Set<UUID> unitsWithOwn(UUID campaign) {
        return Set.copyOf(entityManager.createQuery("select distinct v.unitId from TargetVariant v where v.unitId is not null "
                        + "and v.targetId in (select t.id from Target t where t.campaignId = :campaign)", UUID.class)
                .setParameter("campaign", campaign).getResultList());
    }

    /** The target, whoever asks, with its own thresholds. */
    public Optional<TargetDefinition> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Target.class, id)).map(TargetDefinition::of);
    }

    /** The target, whoever asks, with the thresholds that the period gives it. */
    public Optional<TargetDefinition> find(UUID id, Period period) {
        return find(id).map(target -> new VariantsInForce(entityManager.createQuery(
                "from TargetVariant v where v.targetId = :target and v.unitId is null", TargetVariant.class)
                .setParameter("target", id).getResultList(), period).ofPeriod(target));
    }

    /** What holds for every unit, and what those units have set for themselves. */
    private List<TargetVariant> variants(UUID campaign, Collection<UUID> units) {
        String from = "from TargetVariant v where v.targetId in "
                + "(select t.id from Target t where t.campaignId = :campaign) and ";
        var query = units.isEmpty()
                ? entityManager.createQuery(from + "v.unitId is null", TargetVariant.class)
                : entityManager.createQuery(from + "(v.unitId is null or v.unitId in (:units))", TargetVariant.class)
                        .setParameter("units", units);
        return query.setParameter("campaign", campaign).getResultList();
    }

    /**
     * Every indicator that the campaign asks for: those it declares, in its order, and those that its targets name without
     * its having said who reports them, which units of the types judged do, in the order of their codes.
     */
    public Map<String, ReportedIndicator> asked(CampaignSummary campaign) {
        Map<String, Set<UnitType>> byTarget = new TreeMap<>();
        for (TargetDefinition target : list(campaign.id())) {
            collect(target.expression(), target.appliesTo(), byTarget);
            target.readings().stream().map(TargetReading::expression).filter(Objects::nonNull)
                    .forEach(read -> collect(read, target.appliesTo(), byTarget));
        }
        Map<String, ReportedIndicator> asked = new LinkedHashMap<>();
        campaigns.indicators(campaign.id()).forEach(declared -> asked.put(declared.indicator(), declared));
        byTarget.forEach((code, types) -> asked.putIfAbsent(code, new ReportedIndicator(code, types, false)));
        return asked;
    }

    private static void collect(Expression expression, Set<UnitType> types, Map<String, Set<UnitType>> found) {
        if (expression instanceof Expression.Comparison comparison) {
            comparison.operand().indicators().forEach(code ->
                    found.computeIfAbsent(code, any -> EnumSet.noneOf(UnitType.class)).addAll(types));
        }
        Set<UnitType> below = expression instanceof Expression.Count count ? count.unitTypes() : types;
        expression.branches().forEach(branch -> collect(branch, below, found));
    }
}
