package vn.phongtrao.reminder;

/** What became of a reminder's mail. */
enum MailState {
    PENDING,
    SENT,
    /** The unit has no mailbox. */
    NO_ADDRESS,
    /** Refused as often as it is tried. */
    FAILED
}
