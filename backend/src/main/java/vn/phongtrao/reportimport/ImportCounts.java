package vn.phongtrao.reportimport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or would do.
 *
 * @param figuresCreated   answers that are new
 * @param figuresChanged   answers that replaced others
 * @param figuresUnchanged answers that stood already
 * @param figuresRefused   cells that were not entered, because of a problem of their own or of their report
 * @param reportsCreated   reports that were started
 * @param reportsChanged   drafts and returned reports with new answers
 * @param reportsUnchanged reports that said already what the file says
 * @param reportsRefused   reports of which nothing was entered
 * @param reportsSubmitted reports that were handed in
 */
@Schema(name = "ReportImportCounts")
public record ImportCounts(int figuresCreated, int figuresChanged, int figuresUnchanged, int figuresRefused,
        int reportsCreated, int reportsChanged, int reportsUnchanged, int reportsRefused, int reportsSubmitted) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    ImportCounts plus(ImportCounts other) {
        return new ImportCounts(figuresCreated + other.figuresCreated, figuresChanged + other.figuresChanged,
                figuresUnchanged + other.figuresUnchanged, figuresRefused + other.figuresRefused,
                reportsCreated + other.reportsCreated, reportsChanged + other.reportsChanged,
                reportsUnchanged + other.reportsUnchanged, reportsRefused + other.reportsRefused,
                reportsSubmitted + other.reportsSubmitted);
    }

    ImportCounts withSubmitted(int submitted) {
        return plus(new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, submitted));
    }

    /** Cells without any report, such as those of an unknown unit. */
    static ImportCounts ofRefusedCells(int cells) {
        return new ImportCounts(0, 0, 0, cells, 0, 0, 0, 0, 0);
    }
}
