package vn.phongtrao.calendar;

/** Which units owe what falls due, in HQL: for whoever asks about due dates together with something of the units'. */
public final class OwingUnits {

    /** Due dates {@code d} with the units {@code up} of their territory as they are on the due day. */
    public static final String FROM = "DueDate d join UnitBelow up on up.ancestorId = d.territoryId "
            + "and up.validFrom <= d.dueOn and up.validTo > d.dueOn";

    private static final String WITHIN_LIMITS = "(d.limited = false "
            + "or exists (select 1 from DueDateHeir h join UnitClosure w on w.ancestorId = h.unitId "
            + "and w.descendantId = up.unitId and w.validFrom <= d.dueOn and w.validTo > d.dueOn "
            + "where h.dueDateId = d.id))";

    private static final String BY_TYPE = "up.type member of d.unitTypes and " + WITHIN_LIMITS;

    /** Condition: the unit owes it. */
    public static final String OWES = "d.ofOwner = true and up.unitId = d.ownerId or " + BY_TYPE;

    /**
     * The same for the units that lie at or below a {@code child} of {@code :unit} on the due day, and owe by their type:
     * found by place and type, without reading all that lies there.
     */
    public static final String BY_TYPE_AND_CHILD = "DueDate d join d.unitTypes asked "
            + "join UnitParent child on child.parentId = :unit and child.validFrom <= d.dueOn and child.validTo > d.dueOn "
            + "join UnitBelow up on up.ancestorId = child.unitId and up.type = asked "
            + "and up.validFrom <= d.dueOn and up.validTo > d.dueOn";

    /** Condition with {@link #BY_TYPE_AND_CHILD}: the unit owes it. */
    public static final String OWES_BY_TYPE = "(d.territoryId = :unit or exists (select 1 from UnitClosure within "
            + "where within.ancestorId = d.territoryId and within.descendantId = up.unitId "
            + "and within.validFrom <= d.dueOn and within.validTo > d.dueOn)) and " + WITHIN_LIMITS;

    /** Condition with {@link #FROM}: the unit owes it as the owner, and not by its type. */
    public static final String OWES_AS_OWNER = "d.ofOwner = true and up.unitId = d.ownerId and not (" + BY_TYPE + ")";

    private OwingUnits() {
    }
}
