package vn.phongtrao.directive;

/** Kinds of documents, as laws and Decree 30/2020/NĐ-CP name them. */
public enum DirectiveType {
    /** Luật. */
    LAW,
    /** Pháp lệnh. */
    ORDINANCE,
    /** Nghị định. */
    DECREE,
    /** Thông tư. */
    CIRCULAR,
    /** Nghị quyết. */
    RESOLUTION,
    /** Quyết định. */
    DECISION,
    /** Chỉ thị. */
    DIRECTIVE,
    /** Kết luận, of a Party body. */
    CONCLUSION,
    /** Quy định. */
    REGULATION,
    /** Quy chế phối hợp. */
    COORDINATION_REGULATION,
    /** Kế hoạch. */
    PLAN,
    /** Chương trình. */
    PROGRAMME,
    /** Đề án. */
    SCHEME,
    /** Hướng dẫn. */
    GUIDANCE,
    /** Công văn. */
    OFFICIAL_LETTER,
    /** Thông báo. */
    NOTICE,
    /** Tờ trình. */
    SUBMISSION,
    /** Báo cáo. */
    REPORT,
    /** A group of documents, or one whose kind the source does not say. */
    OTHER
}
