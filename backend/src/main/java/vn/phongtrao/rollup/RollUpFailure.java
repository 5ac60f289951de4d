package vn.phongtrao.rollup;

import java.sql.SQLException;

/** The database refused a statement; the cause says why, and whether the transaction may be run again. */
class RollUpFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RollUpFailure(SQLException cause) {
        super(cause);
    }
}
