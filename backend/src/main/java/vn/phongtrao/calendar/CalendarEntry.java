package vn.phongtrao.calendar;

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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Ids;
import vn.phongtrao.unit.UnitType;

/** Something that a campaign asks for on a day, or again and again. */
@Entity
class CalendarEntry {

    @Id
    private UUID id;
    @Version
    private Long version;
    private UUID campaignId;
    private String code;
    private String title;
    private String titleEn;
    @Enumerated(EnumType.STRING)
    private ObligationKind kind;
    private String unitTypes;
    private boolean ofOwner;
    @Enumerated(EnumType.STRING)
    private Frequency frequency;
    private LocalDate onDate;
    private Integer onMonth;
    private Integer onDay;
    private Integer monthsAfter;
    @Enumerated(EnumType.STRING)
    private Covers covers;
    private Period period;
    private int graceDays;
    @Convert(converter = CalendarColumns.OfDays.class)
    private List<Integer> remindDays;
    private UUID directiveId;
    private String legalBasis;
    private String sourceText;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    @ElementCollection
    @CollectionTable(name = "calendar_entry_within", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    @Column(name = "unit_id")
    private List<UUID> within = new ArrayList<>();

    protected CalendarEntry() {
    }

    CalendarEntry(UUID campaignId, NewCalendarEntry request) {
        this.id = Ids.of(request);
        this.campaignId = campaignId;
        this.code = request.code();
        this.title = request.title();
        this.titleEn = request.titleEn();
        this.kind = request.kind();
        this.ofOwner = Boolean.TRUE.equals(request.ofOwner());
        this.graceDays = request.graceDays() == null ? 0 : request.graceDays();
        this.period = request.period();
        this.directiveId = request.directive();
        this.legalBasis = request.legalBasis();
        this.sourceText = request.sourceText();
        this.origin = request.origin() == null ? Origin.ENTERED : request.origin();
        setUnitTypes(request.unitTypes());
        setRecurrence(request.recurrence());
        setRemindDays(request.remindDays());
        this.covers = request.covers() != null ? request.covers()
                : frequency == Frequency.ONCE ? Covers.CAMPAIGN : Covers.CYCLE;
        this.within.addAll(request.within());
    }

    /** The same entry for a campaign that was cloned. */
    CalendarEntry copiedTo(UUID campaign, Period from, Period to, Period lookingBackOn) {
        return new CalendarEntry(campaign, new NewCalendarEntry(null, code, title, titleEn, kind, unitTypes(), ofOwner,
                List.copyOf(within), recurrence().movedBy(from, to), covers, lookingBackOn, graceDays, remindDays,
                directiveId, legalBasis, sourceText, origin == Origin.ILLUSTRATIVE ? origin : Origin.ENTERED));
    }

    void change(CalendarEntryPatch patch) {
        apply(patch.title(), value -> title = value);
        apply(patch.titleEn(), value -> titleEn = value);
        apply(patch.kind(), value -> kind = value);
        apply(patch.ofOwner(), value -> ofOwner = value);
        apply(patch.recurrence(), this::setRecurrence);
        apply(patch.covers(), value -> covers = value);
        apply(patch.period(), value -> period = value);
        apply(patch.graceDays(), value -> graceDays = value);
        apply(patch.directive(), value -> directiveId = value);
        apply(patch.legalBasis(), value -> legalBasis = value);
        apply(patch.sourceText(), value -> sourceText = value);
        if (patch.unitTypes() != null) {
            setUnitTypes(patch.unitTypes());
        }
        if (patch.remindDays() != null) {
            setRemindDays(patch.remindDays());
        }
        if (patch.within() != null) {
            within.clear();
            within.addAll(patch.within());
        }
    }

    /** Every time that it is owed in a campaign of that period. */
    List<Occurrence> occurrences(Period campaign) {
        return recurrence().within(campaign, covers, period, kind == ObligationKind.REPORT);
    }

    private static <T> void apply(Optional<T> change, Consumer<T> field) {
        if (change != null) {
            field.accept(change.orElse(null));
        }
    }

    private void setUnitTypes(Set<UnitType> types) {
        unitTypes = CalendarColumns.types(types);
    }

    private void setRecurrence(Recurrence recurrence) {
        frequency = recurrence.frequency();
        onDate = recurrence.date();
        onMonth = recurrence.month();
        onDay = recurrence.day();
        monthsAfter = recurrence.monthsAfter();
    }

    private void setRemindDays(List<Integer> days) {
        remindDays = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID campaignId() {
        return campaignId;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String titleEn() {
        return titleEn;
    }

    ObligationKind kind() {
        return kind;
    }

    Set<UnitType> unitTypes() {
        return CalendarColumns.types(unitTypes);
    }

    boolean ofOwner() {
        return ofOwner;
    }

    Recurrence recurrence() {
        return new Recurrence(frequency, onDate, onMonth, onDay, monthsAfter);
    }

    Covers covers() {
        return covers;
    }

    Period period() {
        return period;
    }

    int graceDays() {
        return graceDays;
    }

    List<Integer> remindDays() {
        return remindDays;
    }

    UUID directiveId() {
        return directiveId;
    }

    String legalBasis() {
        return legalBasis;
    }

    String sourceText() {
        return sourceText;
    }

    Origin origin() {
        return origin;
    }

    List<UUID> within() {
        return List.copyOf(within);
    }
}
