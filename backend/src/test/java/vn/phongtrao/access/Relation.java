package vn.phongtrao.access;

import java.util.Locale;

/** How the unit of a thing lies to the unit in the caller's token. */
enum Relation {
    OWN(Place.COMMUNE, Place.COMMUNE),
    CHILD(Place.PROVINCE, Place.COMMUNE),
    PARENT(Place.COMMUNE, Place.PROVINCE),
    SIBLING(Place.SIBLING, Place.COMMUNE),
    FOREIGN(Place.OTHER_PROVINCE, Place.COMMUNE),
    /** The token names no unit. */
    NONE(null, Place.COMMUNE);

    private final Place caller;
    private final Place thing;

    Relation(Place caller, Place thing) {
        this.caller = caller;
        this.thing = thing;
    }

    /** Where the caller is; null for nowhere. */
    Place caller() {
        return caller;
    }

    Place thing() {
        return thing;
    }

    /** As in the table. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
