package vn.phongtrao.campaign;

/** Kinds of campaigns. */
public enum CampaignKind {
    /** Phong trào quần chúng. */
    MASS_MOVEMENT,
    /** Phong trào thi đua. */
    EMULATION,
    /** Cuộc vận động. */
    DRIVE,
    /** Quy chế phối hợp. */
    COORDINATION,
    /** Xây dựng điển hình. */
    EXEMPLAR_BUILDING
}
