package vn.phongtrao.access;

/** Where things lie in {@link Land}: two provinces, of which one has two communes. */
public enum Place {
    PROVINCE,
    COMMUNE,
    SIBLING,
    OTHER_PROVINCE
}
