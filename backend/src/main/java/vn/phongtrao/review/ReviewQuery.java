package vn.phongtrao.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.unit.UnitDirectory;

/** Finds and shows reviews and tasks of campaigns that the caller may read. */
@ApplicationScoped
class ReviewQuery {

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final TaskService tasks;
    private final UnitDirectory units;
    private final Caller caller;
    private final Clock clock;

    ReviewQuery(EntityManager entityManager, CampaignDirectory campaigns, TaskService tasks, UnitDirectory units,
            Caller caller, Clock clock) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.tasks = tasks;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ReviewView> list(UUID campaign, ReviewKind kind, PageRequest page) {
        campaigns.requireReadable(campaign);
        return Listing.of(Review.class, "Review r", "r")
                .where("r.campaignId = :campaign", Map.of("campaign", campaign))
                .whereIfGiven("r.kind = :kind", "kind", kind)
                .sortable("date", "r.heldOrder", LocalDate.class)
                .unique("id", "r.id", UUID.class)
                .page(entityManager, page, "-date")
                .mapAll(reviews -> views(campaign, reviews));
    }

    ReviewView require(UUID id) {
        Review review = entityManager.find(Review.class, id);
        if (review == null || !campaigns.isVisible(review.campaignId())) {
            throw new NotFound();
        }
        return views(review.campaignId(), List.of(review)).get(0);
    }

    TaskView requireTask(UUID id) {
        Task task = entityManager.find(Task.class, id);
        if (task == null || !campaigns.isVisible(task.campaignId())) {
            throw new NotFound();
        }
        String unitName = task.unitId() == null ? null
                : units.names(List.of(task.unitId()), LocalDate.now(clock)).get(task.unitId());
        boolean owner = campaigns.isWritable(task.campaignId());
        return TaskView.of(task, unitName, List.of(action("change", owner, task::requireOpen),
                action("complete", owner || tasks.mayComplete(task), task::requireOpen)));
    }

    private List<ReviewView> views(UUID campaign, List<Review> reviews) {
        String name = campaigns.names(List.of(campaign)).get(campaign);
        boolean owner = campaigns.isWritable(campaign);
        Map<LocalDate, Map<UUID, String>> names = reviews.stream().collect(Collectors.groupingBy(Review::heldOrder))
                .entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, together -> units.names(
                        together.getValue().stream().flatMap(review -> review.hosts().stream()).map(Host::unit)
                                .filter(Objects::nonNull).toList(), together.getKey())));
        return reviews.stream().map(review -> ReviewView.of(review, name, names.get(review.heldOrder()),
                List.of(action("change", owner, () -> { })))).toList();
    }

    private AllowedAction action(String action, boolean within, Runnable guard) {
        if (!caller.has(Role.PLANNER)) {
            return AllowedAction.notForRole(action);
        }
        return within ? AllowedAction.guardedBy(action, guard) : AllowedAction.no(action, NotFound.class);
    }
}
