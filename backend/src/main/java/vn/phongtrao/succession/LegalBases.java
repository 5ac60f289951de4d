package vn.phongtrao.succession;

import java.util.UUID;

/** Tells which documents can be cited as a legal basis; the register of documents knows. */
public interface LegalBases {

    /** Whether the document is registered and the caller may read it. */
    boolean isCitable(UUID directive);
}
