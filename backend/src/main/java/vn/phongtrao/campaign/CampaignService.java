package vn.phongtrao.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.write.Ids;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.unit.UnitDirectory;

/** Defines campaigns and carries them through their life. */
@ApplicationScoped
public class CampaignService {

    private final EntityManager entityManager;
    private final CampaignDirectory directory;
    private final CampaignReferences references;
    private final UnitDirectory units;
    private final Journal journal;
    private final Event<CampaignChanged> changed;
    private final Instance<ClosingCondition> closingConditions;
    private final Event<CampaignCloned> cloned;
    private final Event<CampaignStaged> staged;
    private final Clock clock;

    CampaignService(EntityManager entityManager, CampaignDirectory directory, CampaignReferences references,
            UnitDirectory units, Journal journal, Event<CampaignChanged> changed,
            @Any Instance<ClosingCondition> closingConditions,
            Event<CampaignCloned> cloned, Event<CampaignStaged> staged, Clock clock) {
        this.entityManager = entityManager;
        this.directory = directory;
        this.references = references;
        this.units = units;
        this.journal = journal;
        this.changed = changed;
        this.closingConditions = closingConditions;
        this.cloned = cloned;
        this.staged = staged;
        this.clock = clock;
    }

    /**
     * Defines a campaign.
     *
     * @throws InvalidContent for an owner outside the caller's reach, and for references that lead nowhere
     */
    @Transactional
    public UUID create(NewCampaign request) {
        if (!units.isWritable(request.owner())) {
            throw InvalidContent.unknownReference("/owner", request.owner());
        }
        Campaign campaign = new Campaign(Ids.of(request), request,
                units.territoryOf(request.owner(), request.period().firstDay()));
        references.check(campaign);
        entityManager.persist(campaign);
        return recorded("campaign.created", campaign);
    }

    @Transactional
    public UUID change(UUID id, CampaignPatch patch, IfMatch match) {
        Campaign campaign = requireChangeable(id, match);
        campaign.change(patch);
        references.check(campaign);
        changed.fire(new CampaignChanged(id));
        return recorded("campaign.changed", campaign);
    }

    /** @throws CampaignIncomplete without a directive or a content */
    @Transactional
    public UUID launch(UUID id, DatedNote act, IfMatch match) {
        Campaign campaign = requireChangeable(id, match);
        campaign.launch(act, today());
        return staged("campaign.launched", campaign);
    }

    @Transactional
    public UUID inspect(UUID id, DatedNote act, IfMatch match) {
        Campaign campaign = requireChangeable(id, match);
        campaign.inspect(act, today());
        return recorded("campaign.inspected", campaign);
    }

    @Transactional
    public UUID publicise(UUID id, DatedNote act, IfMatch match) {
        Campaign campaign = requireChangeable(id, match);
        campaign.publicise(act, today());
        return recorded("campaign.publicised", campaign);
    }

    /** Closes a campaign that meets every {@link ClosingCondition}. */
    @Transactional
    public UUID close(UUID id, DatedNote act, IfMatch match) {
        Campaign campaign = requireChangeable(id, match);
        campaign.close(act, today());
        for (ClosingCondition condition : closingConditions) {
            if (condition.unmetBy(Set.of(id)).contains(id)) {
                throw condition.refusal();
            }
        }
        return staged("campaign.closed", campaign);
    }

    @Transactional
    public UUID cancel(UUID id, DatedNote act, IfMatch match) {
        Campaign campaign = requireChangeable(id, match);
        campaign.cancel(act, today());
        return staged("campaign.cancelled", campaign);
    }

    /** Defines a campaign of the same substance for another period. */
    @Transactional
    public UUID copy(UUID id, CampaignClone request) {
        directory.requireWritable(id);
        Campaign from = entityManager.find(Campaign.class, id);
        UUID owner = request.owner() == null ? from.ownerId() : request.owner();
        if (!units.isWritable(owner)) {
            throw InvalidContent.unknownReference("/owner", owner);
        }
        Campaign to = from.cloned(request, Ids.of(request), units.territoryOf(owner, request.period().firstDay()));
        entityManager.persist(to);
        entityManager.flush();
        cloned.fire(new CampaignCloned(id, to.id()));
        return recorded("campaign.cloned", to);
    }

    private Campaign requireChangeable(UUID id, IfMatch match) {
        directory.requireWritable(id);
        Campaign campaign = entityManager.find(Campaign.class, id);
        IfMatch.check(match, campaign.version());
        return campaign;
    }

    private UUID staged(String type, Campaign campaign) {
        recorded(type, campaign);
        staged.fire(new CampaignStaged(campaign.id(), campaign.stage(), campaign.latestActOn()));
        return campaign.id();
    }

    private UUID recorded(String type, Campaign campaign) {
        entityManager.flush();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", campaign.name());
        data.put("kind", campaign.kind());
        data.put("owner", campaign.ownerId());
        data.put("period", campaign.period());
        data.put("stage", campaign.stage());
        data.put("clonedFrom", campaign.clonedFromId());
        journal.record(type, CampaignView.path(campaign.id()), campaign.ownerId(), data);
        return campaign.id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
