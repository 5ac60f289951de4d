package vn.phongtrao.reportimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with the cells of a file: the first are kept, all are counted. */
final class ImportProblems {

    /** In the answer. */
    static final int LISTED = 200;
    /** For the workbook with the problems beside the cells. */
    static final int KEPT = 10_000;

    private static final Comparator<ImportProblem> BY_PLACE = Comparator
            .comparing(ImportProblem::sheet, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ImportProblem::row).thenComparing(problem -> problem.column().length())
            .thenComparing(ImportProblem::column);

    private final List<ImportProblem> kept = new ArrayList<>();
    private ImportProblem last;
    private int count;

    /** Notes a problem; what is said of one place twice is one problem. */
    void add(CellPlace place, StatedCell.Fault fault) {
        ImportProblem problem = ImportProblem.of(place, fault);
        if (problem.equals(last)) {
            return;
        }
        last = problem;
        count++;
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
    }

    int count() {
        return count;
    }

    List<ImportProblem> kept() {
        return kept.stream().sorted(BY_PLACE).toList();
    }

    List<ImportProblem> listed() {
        return kept().stream().limit(LISTED).toList();
    }
}
