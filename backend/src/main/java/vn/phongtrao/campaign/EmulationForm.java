package vn.phongtrao.campaign;

/** Forms in which emulation is organised (Law 06/2022/QH15, Art. 16). */
public enum EmulationForm {
    /** Thường xuyên. */
    REGULAR,
    /** Theo chuyên đề. */
    THEMATIC
}
