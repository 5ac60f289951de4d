package vn.phongtrao.shared.access;

import java.util.Set;

/** Who is asking, and how far that reaches. One for each request; outside a request, the system itself. */
public interface Caller {

    /** Stable identifier of the account (the token's {@code sub}); never a name. */
    String subject();

    /** Realm roles, and {@link Role#READER} where implied. */
    Set<String> roles();

    /** The part of the unit tree that the caller's units open. */
    Reach reach();

    /** Whether no person asks but the system itself, to which rules between persons do not apply. */
    boolean isSystem();

    default boolean has(String role) {
        return roles().contains(role);
    }
}
