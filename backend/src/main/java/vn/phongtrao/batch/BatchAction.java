package vn.phongtrao.batch;

/** What an item does to a report. */
public enum BatchAction {
    /** Starts a report; the content is that of {@code POST /reports}. */
    CREATE,
    /** Enters or replaces a figure; the content is that of {@code PUT /reports/{id}/figures/{indicator}}. */
    SAVE,
    /** Takes a figure out. */
    REMOVE,
    /** Comments on a check; the content is that of {@code PUT /reports/{id}/checks/{check}/comment}. */
    COMMENT,
    /** Hands the report in. */
    SUBMIT,
    /** Sends it back; the content is that of {@code POST /reports/{id}/return}. */
    RETURN,
    /** Approves it. */
    APPROVE
}
