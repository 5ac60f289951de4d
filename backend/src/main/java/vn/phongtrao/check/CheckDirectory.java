package vn.phongtrao.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other features ask about checks. */
@ApplicationScoped
public class CheckDirectory {

    private final EntityManager entityManager;

    CheckDirectory(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The campaign's checks, by code; all of them, whoever asks. */
    public List<CheckDefinition> list(UUID campaign) {
        return ofCampaigns(List.of(campaign)).getOrDefault(campaign, List.of());
    }

    /** The checks of each campaign, by code; campaigns without any are left out. */
    public Map<UUID, List<CheckDefinition>> ofCampaigns(Collection<UUID> campaigns) {
        return campaigns.isEmpty() ? Map.of() : entityManager.createQuery(
                        "from CampaignCheck c where c.campaignId in (:campaigns) order by c.code", Check.class)
                .setParameter("campaigns", campaigns).getResultStream()
                .collect(Collectors.groupingBy(Check::campaignId,
                        Collectors.mapping(CheckDefinition::of, Collectors.toList())));
    }
}
