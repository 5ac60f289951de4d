package vn.phongtrao.webhook;

/** What became of a message. */
enum DeliveryState {
    /** It is sent, or sent again, at {@code nextAttemptAt}. */
    PENDING,
    /** The receiver answered 2xx. */
    DELIVERED,
    /** Tried as often as it is tried; only a person sends it again. */
    FAILED,
    /** Its event is no longer within the owner's reach. */
    WITHHELD
}
