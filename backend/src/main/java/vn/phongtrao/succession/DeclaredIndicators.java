package vn.phongtrao.succession;

import java.util.Collection;
import java.util.Set;

/** Tells which indicator codes exist; the catalogue of indicators knows. */
public interface DeclaredIndicators {

    /** Those of the codes that an indicator has. */
    Set<String> known(Collection<String> codes);
}
