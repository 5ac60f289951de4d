package vn.phongtrao.devstack;

/** A server could not be started, or stopped by itself; the message is written for the person at the terminal. */
final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailure(String message) {
        super(message);
    }

    StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
