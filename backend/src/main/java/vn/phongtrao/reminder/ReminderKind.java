package vn.phongtrao.reminder;

/** Of what a unit is reminded. */
enum ReminderKind {
    /** That something is due soon. */
    DUE,
    /** That something is late. */
    LATE
}
