package vn.phongtrao.unit;

/** Kinds of units. What an office calls a kind there (huyện, quận, thôn, ấp …) is its {@code localTerm}. */
public enum UnitType {
    COUNTRY(true),
    PROVINCE(true),
    MUNICIPALITY(true),
    /** Abolished on 2025-07-01. */
    DISTRICT(true),
    COMMUNE(true),
    WARD(true),
    /** Abolished on 2025-07-01. */
    TOWNSHIP(true),
    SPECIAL_ZONE(true),
    RESIDENTIAL_AREA(true),
    AGENCY(false),
    ENTERPRISE(false),
    SCHOOL(false),
    ARMED_FORCES_UNIT(false),
    MASS_ORGANISATION(false),
    PARTY_ORGANISATION(false),
    STEERING_COMMITTEE(false),
    SELF_MANAGING_TEAM(false);

    private final boolean territorial;

    UnitType(boolean territorial) {
        this.territorial = territorial;
    }

    /** Whether the unit lies directly below the nation. */
    public boolean isProvincial() {
        return this == PROVINCE || this == MUNICIPALITY;
    }

    /** Whether the unit is a territory, rather than a body that works in one. */
    public boolean isTerritorial() {
        return territorial;
    }
}
