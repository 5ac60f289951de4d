package vn.phongtrao.campaign;

/** What a body does in a campaign. */
public enum ParticipantRole {
    /** Chủ trì. */
    LEAD,
    /** Phối hợp. */
    COORDINATE,
    /** Tham mưu. */
    ADVISE,
    /** Chỉ đạo. */
    DIRECT,
    /** Tham gia. */
    TAKE_PART
}
