package vn.phongtrao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignQuery;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.text.Folding;

/** What has been published, for anyone. */
@ApplicationScoped
public class HonourRoll {

    private final EntityManager entityManager;
    private final DossierNames names;
    private final CampaignQuery campaigns;

    HonourRoll(EntityManager entityManager, DossierNames names, CampaignQuery campaigns) {
        this.entityManager = entityManager;
        this.names = names;
        this.campaigns = campaigns;
    }

    /** Awards that hold, latest first; those whose name was withdrawn are left out. */
    public Page<AwardView> list(AwardFilter filter, PageRequest page) {
        Listing<Commendation> listing = Listing.of(Commendation.class, "Commendation c", "c")
                .where("c.status = :published and c.withdrawn = false",
                        Map.of("published", CommendationStatus.PUBLISHED))
                .whereIfGiven("c.campaignId = :campaign", "campaign", filter.campaign)
                .whereIfGiven(CommendationQuery.WITHIN_UNIT, "unit", filter.unit)
                .whereIfGiven("c.awardForm = :awardForm", "awardForm", filter.awardForm)
                .whereIfGiven(CommendationQuery.NAMED_IN_PUBLIC, "q", Folding.pattern(filter.q));
        if (filter.year != null) {
            listing.where("c.decidedOn between :first and :last", Map.of(
                    "first", LocalDate.of(filter.year, 1, 1), "last", LocalDate.of(filter.year, 12, 31)));
        }
        return listing.sortable("publishedAt", "c.publishedAt", Instant.class)
                .sortable("decidedOn", "c.decidedOn", LocalDate.class)
                .unique("id", "c.id", UUID.class)
                .page(entityManager, page, "-publishedAt")
                .mapAll(this::views);
    }

    /** The award of a code as it is typed, revoked ones included. Every text is looked up alike. */
    public Optional<AwardView> find(String typed) {
        return entityManager.createQuery("select c from Commendation c where c.awardCode = :code", Commendation.class)
                .setParameter("code", AwardCode.canonical(typed)).getResultStream().findFirst()
                .map(award -> views(List.of(award)).get(0));
    }

    private List<AwardView> views(List<Commendation> awards) {
        Map<UUID, DossierNames.Names> known = names.of(awards);
        Map<UUID, String> publicCampaigns = campaigns.publicNames(
                awards.stream().map(Commendation::campaignId).filter(Objects::nonNull).toList());
        return awards.stream().map(award -> AwardView.of(award, known.get(award.id()), publicCampaigns)).toList();
    }
}
