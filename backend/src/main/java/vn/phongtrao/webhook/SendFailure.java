package vn.phongtrao.webhook;

/** Why there is no answer of a receiver. */
enum SendFailure {
    /** The host has no address on the public internet. */
    ADDRESS_REFUSED,
    /** No connection came about. */
    NOT_CONNECTED,
    /** The receiver's certificate is not valid for the host. */
    NOT_TRUSTED,
    /** There was no whole answer in time. */
    TIMED_OUT,
    /** The connection ended before the answer. */
    BROKEN_OFF
}
