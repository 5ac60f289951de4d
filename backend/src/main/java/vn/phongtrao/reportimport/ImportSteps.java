package vn.phongtrao.reportimport;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.phongtrao.report.ReportKey;

/** How the work on a file is cut into transactions, and who is told how far it is. */
interface ImportSteps {

    /** The import that the entered figures belong to. */
    UUID id();

    /** Reports that are entered already, by a process that died. */
    Set<ReportKey> done();

    /** Told now and then while the file is checked. */
    void checked(int rows);

    /** Told once the rows of the file are counted. */
    void counted(int rows);

    /**
     * Enters a part.
     *
     * @param reports of the part
     * @param rows    how many rows are entered after it, about
     * @param work    gives what it did
     */
    ImportCounts enter(Set<ReportKey> reports, int rows, Supplier<ImportCounts> work);
}
