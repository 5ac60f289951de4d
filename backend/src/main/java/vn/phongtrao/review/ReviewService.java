package vn.phongtrao.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignStage;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.Ids;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.unit.UnitDirectory;

/** Enters and corrects reviews. */
@ApplicationScoped
public class ReviewService implements Found.Lookup {

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final UnitDirectory units;
    private final Journal journal;
    private final Clock clock;

    ReviewService(EntityManager entityManager, CampaignDirectory campaigns, UnitDirectory units, Journal journal,
            Clock clock) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the caller may change it; what may only be read is not there to a change. */
    @Override
    public boolean isVisible(UUID id) {
        Review review = entityManager.find(Review.class, id);
        return review != null && campaigns.isWritable(review.campaignId());
    }

    /**
     * Enters a review of a campaign.
     *
     * @throws InvalidContent        for a date that does not hold, and units that lead nowhere
     * @throws CampaignNotReviewable unless the campaign was launched and not cancelled
     */
    @Transactional
    public UUID create(UUID campaignId, NewReview request) {
        CampaignSummary campaign = campaigns.requireWritable(campaignId);
        Review review = new Review(Ids.of(request), campaignId, request, today());
        List<NewConclusion> conclusions = request.conclusions() == null ? List.of() : request.conclusions();
        checkReferences(review, conclusions, Set.of());
        if (campaign.stage() != CampaignStage.LAUNCHED && campaign.stage() != CampaignStage.CLOSED) {
            throw new CampaignNotReviewable(campaign.stage());
        }
        entityManager.persist(review);
        conclude(review, conclusions);
        return recorded("review.entered", review, campaign);
    }

    /** Corrects a review. */
    @Transactional
    public UUID change(UUID id, ReviewPatch patch, IfMatch match) {
        Review review = entityManager.find(Review.class, id);
        if (review == null) {
            throw new NotFound();
        }
        CampaignSummary campaign = campaigns.requireWritable(review.campaignId());
        IfMatch.check(match, review.version());
        review.correct(patch, today());
        List<NewConclusion> conclusions = patch.conclusions() == null ? List.of()
                : patch.conclusions().orElse(List.of());
        checkReferences(review, conclusions, review.conclusions().stream().map(Conclusion::task)
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        if (patch.conclusions() != null) {
            conclude(review, conclusions);
        }
        return recorded("review.changed", review, campaign);
    }

    private void conclude(Review review, List<NewConclusion> conclusions) {
        List<Conclusion> concluded = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        for (NewConclusion conclusion : conclusions) {
            UUID task = conclusion.task();
            if (task == null && conclusion.isTask()) {
                task = Ids.next();
                tasks.add(new Task(task, review, conclusion));
            }
            concluded.add(new Conclusion(conclusion.text(), task));
        }
        review.conclude(concluded);
        tasks.forEach(entityManager::persist);
        entityManager.flush();
    }

    /** @param tasks the tasks that conclusions of the review have become so far */
    private void checkReferences(Review review, List<NewConclusion> conclusions, Set<UUID> tasks) {
        List<Violation> found = new ArrayList<>();
        List<Host> hosts = review.hosts();
        for (int i = 0; i < hosts.size(); i++) {
            if ((hosts.get(i).unit() == null) == (hosts.get(i).name() == null)) {
                found.add(Violation.at("/hosts/" + i, "UnitOrName", "Give either unit or name.", hosts.get(i).name()));
            } else {
                checkUnit("/hosts/" + i + "/unit", hosts.get(i).unit(), review.heldOrder(), found);
            }
        }
        for (int i = 0; i < conclusions.size(); i++) {
            UUID task = conclusions.get(i).task();
            if (task != null && !tasks.contains(task)) {
                found.add(unknown("/conclusions/" + i + "/task", task));
            }
            checkUnit("/conclusions/" + i + "/unit", conclusions.get(i).unit(), review.heldOrder(), found);
        }
        if (!found.isEmpty()) {
            throw new InvalidContent(found);
        }
    }

    private void checkUnit(String pointer, UUID unit, LocalDate day, List<Violation> found) {
        if (unit != null && !units.isReadable(unit) && !units.isAboveCaller(unit, day)) {
            found.add(unknown(pointer, unit));
        }
    }

    private static Violation unknown(String pointer, UUID value) {
        return Violation.at(pointer, "UnknownReference",
                "Refers to something that does not exist or is outside your reach.", value);
    }

    private UUID recorded(String type, Review review, CampaignSummary campaign) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("campaign", review.campaignId());
        data.put("kind", review.kind());
        data.put("date", review.heldOn());
        data.put("dateText", review.dateText());
        journal.record(type, ReviewView.path(review.id()), campaign.owner(), data);
        return review.id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
