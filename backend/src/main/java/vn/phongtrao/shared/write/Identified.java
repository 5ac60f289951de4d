package vn.phongtrao.shared.write;

import java.util.UUID;

/** A creation request, in which a client may choose the id of what it creates (offline apps do). */
public interface Identified {

    /** The client's id, any RFC 9562 UUID, or null to let the server choose. */
    UUID id();
}
