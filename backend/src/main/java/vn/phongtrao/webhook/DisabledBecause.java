package vn.phongtrao.webhook;

/** Why the system stopped a webhook. */
enum DisabledBecause {
    /** The receiver answered 410 Gone: it wants no more messages. */
    GONE,
    /** Nothing could be delivered for days. */
    FAILING
}
