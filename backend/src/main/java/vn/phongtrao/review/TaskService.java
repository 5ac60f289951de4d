package vn.phongtrao.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.unit.UnitDirectory;

/** Changes and completes tasks. */
@ApplicationScoped
public class TaskService implements Found.Lookup {

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final UnitDirectory units;
    private final Journal journal;
    private final Clock clock;

    TaskService(EntityManager entityManager, CampaignDirectory campaigns, UnitDirectory units, Journal journal,
            Clock clock) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the caller may do something about it; what may only be read is not there to a change. */
    @Override
    public boolean isVisible(UUID id) {
        Task task = entityManager.find(Task.class, id);
        return task != null && mayComplete(task);
    }

    /** Changes an open task; only planners of the campaign's owner do. */
    @Transactional
    public UUID change(UUID id, TaskPatch patch, IfMatch match) {
        Task task = require(id);
        campaigns.requireWritable(task.campaignId());
        IfMatch.check(match, task.version());
        UUID unit = patch.unit() == null ? null : patch.unit().orElse(null);
        if (unit != null && !units.isReadable(unit) && !units.isAboveCaller(unit, today())) {
            throw InvalidContent.unknownReference("/unit", unit);
        }
        task.change(patch);
        return recorded("task.changed", task);
    }

    /** Completes a task; planners of the unit that has it may, too. */
    @Transactional
    public UUID complete(UUID id, TaskCompletion completion, IfMatch match) {
        Task task = require(id);
        if (!mayComplete(task)) {
            throw new NotFound();
        }
        IfMatch.check(match, task.version());
        task.complete(completion, today());
        return recorded("task.completed", task);
    }

    boolean mayComplete(Task task) {
        return task.unitId() != null && units.isWritable(task.unitId()) || campaigns.isWritable(task.campaignId());
    }

    private Task require(UUID id) {
        Task task = entityManager.find(Task.class, id);
        if (task == null) {
            throw new NotFound();
        }
        return task;
    }

    private UUID recorded(String type, Task task) {
        entityManager.flush();
        Map<String, Object> data = new HashMap<>();
        data.put("campaign", task.campaignId());
        data.put("review", task.reviewId());
        data.put("unit", task.unitId());
        UUID concerned = task.unitId() == null
                ? campaigns.find(task.campaignId()).orElseThrow().owner() : task.unitId();
        journal.record(type, TaskView.path(task.id()), concerned, data);
        return task.id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
