package vn.phongtrao.shared.write;

/**
 * What an {@code Idempotency-Key} is bound to: the same user, method and path. Another user's equal key is another key.
 *
 * @param key the header's value, 1 to 255 characters
 */
record IdempotencyScope(String subject, String route, String key) {

    /** Primary key of the row, 32 bytes. */
    byte[] id() {
        return EntityTags.sha256(subject + '\n' + route + '\n' + key);
    }
}
