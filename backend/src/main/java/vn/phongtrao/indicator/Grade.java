package vn.phongtrao.indicator;

/**
 * The ordered scale by which movements and units are classified (yếu, trung bình, khá, tốt, xuất sắc). Its place on the
 * scale, from 1, is the value of a figure that states it.
 */
public enum Grade {
    WEAK,
    AVERAGE,
    FAIR,
    GOOD,
    EXCELLENT;

    /** The place on the scale, 1 (weak) to 5 (excellent). */
    public int rank() {
        return ordinal() + 1;
    }
}
