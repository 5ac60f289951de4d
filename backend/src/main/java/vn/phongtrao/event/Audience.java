package vn.phongtrao.event;

import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;
import vn.phongtrao.shared.access.Role;

/**
 * For whom the journal is read.
 *
 * @param reach    the part of the tree whose events they read
 * @param official whether they read what is not for third parties too
 */
public record Audience(Reach reach, boolean official) {

    static Audience of(Caller caller) {
        return new Audience(caller.reach(), caller.has(Role.READER));
    }
}
