package vn.phongtrao.awardform;

/** Who can be commended. */
public enum SubjectType {
    COLLECTIVE(false),
    INDIVIDUAL(true),
    HOUSEHOLD(true);

    private final boolean personal;

    SubjectType(boolean personal) {
        this.personal = personal;
    }

    /** Whether the name is that of a person or of a person's household. */
    public boolean isPersonal() {
        return personal;
    }
}
