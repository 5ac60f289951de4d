package vn.phongtrao.shared.access;

/** Realm roles of Keycloak, as they stand in {@code @RolesAllowed}. */
public final class Role {

    public static final String PLANNER = "planner";
    public static final String REPORTER = "reporter";
    public static final String APPROVER = "approver";
    public static final String COUNCIL = "council";
    public static final String ADMINISTRATOR = "administrator";
    public static final String AUDITOR = "auditor";

    /** A third-party portal's client: reads campaigns, progress, directives, awards and events. */
    public static final String PORTAL = "portal";

    /** Not in Keycloak: every human role above implies it, so that "any signed-in official" is one word. */
    public static final String READER = "reader";

    private Role() {
    }
}
