package vn.phongtrao.report;

import java.sql.SQLException;

/** The database refused a statement; the cause says why, and whether the transaction may be run again. */
class ReportStorageFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReportStorageFailure(SQLException cause) {
        super(cause);
    }
}
