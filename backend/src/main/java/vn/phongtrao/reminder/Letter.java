package vn.phongtrao.reminder;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail to send.
 *
 * @param id names it for good: sent twice, it is recognised as the same
 */
record Letter(UUID id, String from, String to, String subject, String text, Instant date) {

    String messageId() {
        return "<" + id + "@phongtrao>";
    }
}
