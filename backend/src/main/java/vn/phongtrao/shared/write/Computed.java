package vn.phongtrao.shared.write;

/** An answer that says when it was computed. That moment alone does not make it another answer. */
public interface Computed {

    /** The answer without the moment, from which its entity tag is made. */
    Object withoutMoment();
}
