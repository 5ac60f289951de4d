package vn.phongtrao.calendar;

/** Which units owe what falls due, in HQL: for whoever asks about due dates together with something of the units'. */
public final class OwingUnits {

    /** Due dates {@code d} with the units {@code up.descendantId} of their territory on the due day, of the types {@code t}. */
    public static final String FROM = "DueDate d "
            + "join UnitClosure up on up.ancestorId = d.territoryId and up.validFrom <= d.dueOn and up.validTo > d.dueOn "
            + "join UnitTyping t on t.unitId = up.descendantId and t.validFrom <= d.dueOn and t.validTo > d.dueOn";

    /** Condition: the unit owes it. */
    public static final String OWES = "d.ofOwner = true and up.descendantId = d.ownerId "
            + "or t.type member of d.unitTypes and (d.limited = false "
            + "or exists (select 1 from DueDateHeir h join UnitClosure w on w.ancestorId = h.unitId "
            + "and w.descendantId = up.descendantId and w.validFrom <= d.dueOn and w.validTo > d.dueOn "
            + "where h.dueDateId = d.id))";

    private OwingUnits() {
    }
}
