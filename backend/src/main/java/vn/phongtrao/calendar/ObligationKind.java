package vn.phongtrao.calendar;

/** What is owed. */
public enum ObligationKind {
    /** A report of a period; done when it is submitted. */
    REPORT,
    /** The selection of those who are to become exemplars (lựa chọn). */
    SELECTION,
    /** A review (sơ kết, tổng kết). */
    REVIEW,
    /** A form to hand in (biểu mẫu). */
    FORM,
    /** The recognition at the end (xét, công nhận). */
    RECOGNITION
}
