package vn.phongtrao.shared.upload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.phongtrao.shared.problem.Violation;

/** What is wrong with the rows of a file. */
public final class RowProblems {

    static final int LISTED = 200;

    private final List<Violation> violations = new ArrayList<>();

    /** Notes a problem. @param column null where the whole row is meant */
    public void add(FileRow row, String column, String code, String message, Object value) {
        violations.add(Violation.inRow(row.pointerTo(column), row.number(), column, code, message, value));
    }

    /** @throws ImportRefused when there is anything */
    public void refuse() {
        if (!violations.isEmpty()) {
            throw new ImportRefused(violations.stream().sorted(Comparator.comparing(Violation::row)).limit(LISTED).toList(),
                    violations.size());
        }
    }
}
