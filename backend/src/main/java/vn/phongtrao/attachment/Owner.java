package vn.phongtrao.attachment;

import java.util.UUID;

/**
 * What a file is attached to: one of the two.
 *
 * @param directive or null
 * @param report    or null
 */
record Owner(UUID directive, UUID report) {

    static Owner directive(UUID id) {
        return new Owner(id, null);
    }

    static Owner report(UUID id) {
        return new Owner(null, id);
    }
}
