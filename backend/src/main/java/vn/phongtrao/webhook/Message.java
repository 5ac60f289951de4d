package vn.phongtrao.webhook;

import java.util.List;
import java.util.UUID;

/**
 * A message as it is to be sent now.
 *
 * @param id       {@code webhook-id}: the same however often it is sent
 * @param sequence the event's number; null for a test
 * @param body     JSON
 * @param secrets  those that sign
 * @param failed   so many attempts have failed already
 */
record Message(UUID webhook, UUID id, Long sequence, String type, String body, String url,
        List<SigningSecret> secrets, int failed) {

    @Override
    public String toString() {
        return id + " (" + type + ") to webhook " + webhook;
    }
}
