package vn.phongtrao.shared.write;

import java.sql.SQLException;

/** The database refused a statement; the cause says why, and whether the transaction may be run again. */
public class StatementFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StatementFailed(SQLException cause) {
        super(cause);
    }
}
