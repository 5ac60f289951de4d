package vn.phongtrao.calendar;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.BusinessClock;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.unit.UnitType;

/** A day on which a campaign asks something of units, with all that it asked then. */
@Entity
public class DueDate {

    @Id
    private UUID id;
    private UUID campaignId;
    private UUID entryId;
    private UUID ownerId;
    private UUID territoryId;
    private String code;
    private String title;
    private String titleEn;
    @Enumerated(EnumType.STRING)
    private ObligationKind kind;
    private boolean ofOwner;
    private boolean limited;
    private Period period;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private LocalDate dueOn;
    private LocalDate onTimeUntil;
    private Instant lateAt;
    @Convert(converter = CalendarColumns.OfDays.class)
    private List<Integer> remindDays;
    private UUID directiveId;
    private String legalBasis;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    @ElementCollection
    @CollectionTable(name = "due_date_unit_type", joinColumns = @JoinColumn(name = "due_date_id"))
    @Column(name = "type")
    @Enumerated(EnumType.STRING)
    private Set<UnitType> unitTypes = EnumSet.noneOf(UnitType.class);
    @ElementCollection
    @CollectionTable(name = "due_date_within", joinColumns = @JoinColumn(name = "due_date_id"))
    @OrderColumn(name = "position")
    @Column(name = "unit_id")
    private List<UUID> within = new ArrayList<>();

    protected DueDate() {
    }

    DueDate(CalendarEntry entry, CampaignSummary campaign, Occurrence occurrence) {
        this.id = idOf(entry.id(), occurrence);
        this.campaignId = campaign.id();
        this.entryId = entry.id();
        this.ownerId = campaign.owner();
        this.territoryId = campaign.territory();
        ask(entry, occurrence);
    }

    /** The same id whenever the entry's occurrence is made anew, so that what was recorded for it stays with it. */
    static UUID idOf(UUID entry, Occurrence occurrence) {
        return Generators.nameBasedGenerator(entry).generate(occurrence.key());
    }

    /** Asks for what the entry says now. */
    final void ask(CalendarEntry entry, Occurrence occurrence) {
        code = entry.code();
        title = entry.title();
        titleEn = entry.titleEn();
        kind = entry.kind();
        ofOwner = entry.ofOwner();
        limited = !entry.within().isEmpty();
        period = occurrence.period();
        firstDay = period.firstDay();
        lastDay = period.lastDay();
        opensOn = occurrence.opensOn();
        closesOn = occurrence.closesOn();
        dueOn = occurrence.dueOn();
        onTimeUntil = dueOn.plusDays(entry.graceDays());
        lateAt = onTimeUntil.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
        remindDays = entry.remindDays();
        directiveId = entry.directiveId();
        legalBasis = entry.legalBasis();
        origin = entry.origin();
        if (!unitTypes.equals(entry.unitTypes())) {
            unitTypes.clear();
            unitTypes.addAll(entry.unitTypes());
        }
        if (!within.equals(entry.within())) {
            within.clear();
            within.addAll(entry.within());
        }
    }

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    /** The entry that asks for it; null where that was taken out of the calendar since. */
    public UUID entryId() {
        return entryId;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public UUID territoryId() {
        return territoryId;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String titleEn() {
        return titleEn;
    }

    public ObligationKind kind() {
        return kind;
    }

    /** What it looks back on. */
    public Period period() {
        return period;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The last day of grace. */
    public LocalDate onTimeUntil() {
        return onTimeUntil;
    }

    /** The instant from which it is late. */
    public Instant lateAt() {
        return lateAt;
    }

    /** So many days before the due day units are reminded, the earliest reminder first. */
    public List<Integer> remindDays() {
        return remindDays;
    }

    public UUID directiveId() {
        return directiveId;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public Origin origin() {
        return origin;
    }
}
