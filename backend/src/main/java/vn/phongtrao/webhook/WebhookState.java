package vn.phongtrao.webhook;

/** Whether messages go out. */
enum WebhookState {
    ACTIVE,
    /** A person stopped it. */
    PAUSED,
    /** The system stopped it; {@link DisabledBecause} says why. */
    DISABLED
}
