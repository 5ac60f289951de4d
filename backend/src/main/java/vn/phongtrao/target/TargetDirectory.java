package vn.phongtrao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.unit.UnitType;

/** What other features ask about targets. */
@ApplicationScoped
public class TargetDirectory {

    private final EntityManager entityManager;

    TargetDirectory(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The campaign's targets, by code. */
    public List<TargetDefinition> list(UUID campaign) {
        return entityManager.createQuery("from Target t where t.campaignId = :campaign order by t.code", Target.class)
                .setParameter("campaign", campaign).getResultStream().map(TargetDefinition::of).toList();
    }

    /** The target, whoever asks. */
    public Optional<TargetDefinition> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Target.class, id)).map(TargetDefinition::of);
    }

    /**
     * Every indicator that the campaign asks for: those it declares, and those that its targets name without its having
     * said who reports them, which units of the types judged do.
     */
    public Map<String, ReportedIndicator> asked(CampaignSummary campaign) {
        Map<String, Set<UnitType>> byTarget = new TreeMap<>();
        list(campaign.id()).forEach(target -> collect(target.expression(), target.appliesTo(), byTarget));
        Map<String, ReportedIndicator> asked = new TreeMap<>();
        byTarget.forEach((code, types) -> asked.put(code, new ReportedIndicator(code, types, false)));
        campaign.indicators().forEach(declared -> asked.put(declared.indicator(), declared));
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
