package vn.phongtrao.event;

import java.util.Set;

/** Names events that officials alone read. A feature that has such events is a bean of this. */
public interface InternalEvents {

    /** Types, such as {@code commendation.voted}. */
    Set<String> types();
}
