package vn.phongtrao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignStage;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.unit.UnitDirectory;

/** Writes and shows campaigns' calendars. */
@ApplicationScoped
public class CalendarService implements Found.Lookup {

    private static final Set<CampaignStage> OVER = Set.of(CampaignStage.CLOSED, CampaignStage.CANCELLED);

    private final EntityManager entityManager;
    private final CampaignDirectory campaigns;
    private final CalendarMeaning meaning;
    private final DueDates dueDates;
    private final UnitDirectory units;
    private final Journal journal;
    private final Caller caller;

    CalendarService(EntityManager entityManager, CampaignDirectory campaigns, CalendarMeaning meaning,
            DueDates dueDates, UnitDirectory units, Journal journal, Caller caller) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.meaning = meaning;
        this.dueDates = dueDates;
        this.units = units;
        this.journal = journal;
        this.caller = caller;
    }

    /** Whether the caller may change it; what may only be read is not there to a change. */
    @Override
    public boolean isVisible(UUID id) {
        CalendarEntry entry = entityManager.find(CalendarEntry.class, id);
        return entry != null && campaigns.isWritable(entry.campaignId());
    }

    CalendarEntryView require(UUID id) {
        CalendarEntry entry = entityManager.find(CalendarEntry.class, id);
        if (entry == null || !campaigns.isVisible(entry.campaignId())) {
            throw new NotFound();
        }
        return views(campaigns.find(entry.campaignId()).orElseThrow(), List.of(entry)).get(0);
    }

    Page<CalendarEntryView> list(UUID campaign, PageRequest page) {
        CampaignSummary summary = campaigns.requireReadable(campaign);
        return Listing.of(CalendarEntry.class, "CalendarEntry e", "e")
                .where("e.campaignId = :campaign", Map.of("campaign", campaign))
                .sortable("code", "e.code", String.class)
                .unique("id", "e.id", UUID.class)
                .page(entityManager, page, "code")
                .mapAll(entries -> views(summary, entries));
    }

    /** Adds something to what a campaign asks for. */
    @Transactional
    public UUID create(UUID campaignId, NewCalendarEntry request) {
        CampaignSummary campaign = campaigns.requireWritable(campaignId);
        CalendarEntry entry = new CalendarEntry(campaignId, request);
        meaning.require(entry, campaign);
        requireNotOver(campaign);
        boolean taken = entityManager.createQuery("select count(*) from CalendarEntry e where e.campaignId = :campaign "
                        + "and e.code = :code", Long.class)
                .setParameter("campaign", campaignId).setParameter("code", request.code()).getSingleResult() > 0;
        if (taken) {
            throw new CalendarCodeTaken(request.code());
        }
        entityManager.persist(entry);
        return recorded("calendar-entry.created", entry, campaign);
    }

    @Transactional
    UUID change(UUID id, CalendarEntryPatch patch, IfMatch match) {
        CalendarEntry entry = locked(id);
        CampaignSummary campaign = campaigns.requireWritable(entry.campaignId());
        IfMatch.check(match, entry.version());
        entry.change(patch);
        meaning.require(entry, campaign);
        requireNotOver(campaign);
        return recorded("calendar-entry.changed", entry, campaign);
    }

    @Transactional
    void remove(UUID id, IfMatch match) {
        CalendarEntry entry = locked(id);
        CampaignSummary campaign = campaigns.requireWritable(entry.campaignId());
        IfMatch.check(match, entry.version());
        requireNotOver(campaign);
        dueDates.end(entry);
        entityManager.remove(entry);
        journal("calendar-entry.removed", entry, campaign);
    }

    private UUID recorded(String type, CalendarEntry entry, CampaignSummary campaign) {
        entityManager.flush();
        if (campaign.stage() == CampaignStage.LAUNCHED) {
            dueDates.follow(entry, campaign);
        }
        journal(type, entry, campaign);
        return entry.id();
    }

    private void journal(String type, CalendarEntry entry, CampaignSummary campaign) {
        journal.record(type, CalendarEntryView.path(entry.id()), campaign.owner(),
                Map.of("campaign", campaign.id(), "code", entry.code(), "kind", entry.kind()));
    }

    private CalendarEntry locked(UUID id) {
        CalendarEntry entry = entityManager.find(CalendarEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null) {
            throw new NotFound();
        }
        return entry;
    }

    private static void requireNotOver(CampaignSummary campaign) {
        if (OVER.contains(campaign.stage())) {
            throw new CalendarFixed(campaign.stage());
        }
    }

    private List<CalendarEntryView> views(CampaignSummary campaign, List<CalendarEntry> entries) {
        Map<UUID, String> names = units.names(entries.stream().flatMap(entry -> entry.within().stream())
                .collect(Collectors.toSet()), campaign.period().firstDay());
        Map<UUID, List<DueDate>> made = dueDates.byEntry(entries.stream().map(CalendarEntry::id).toList());
        List<AllowedAction> actions = actions(campaign);
        return entries.stream().map(entry -> CalendarEntryView.of(entry, names,
                campaign.stage() == CampaignStage.DEFINED ? expected(entry, campaign)
                        : made.getOrDefault(entry.id(), List.of()).stream().map(CalendarEntryView.Due::of).toList(),
                actions)).toList();
    }

    private static List<CalendarEntryView.Due> expected(CalendarEntry entry, CampaignSummary campaign) {
        return entry.occurrences(campaign.period()).stream().map(occurrence -> new CalendarEntryView.Due(
                occurrence.period(), occurrence.dueOn(), occurrence.dueOn().plusDays(entry.graceDays()))).toList();
    }

    private List<AllowedAction> actions(CampaignSummary campaign) {
        boolean plans = caller.isSystem() || caller.has(Role.PLANNER);
        boolean own = plans && campaigns.isWritable(campaign.id());
        return List.of("change", "delete").stream().map(verb -> !plans ? AllowedAction.notForRole(verb)
                : own ? AllowedAction.guardedBy(verb, () -> requireNotOver(campaign))
                : AllowedAction.no(verb, NotFound.class)).toList();
    }
}
