package vn.phongtrao.reportimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.phongtrao.workbook.CellKind;
import vn.phongtrao.workbook.SafeText;
import vn.phongtrao.workbook.SheetCell;

/**
 * Writes what was sent, as it was sent, with the problems beside the cells: two more columns at the end of each row, and the
 * cells themselves in red. It can be corrected and sent again.
 */
final class ResultWriter {

    /** Names of the columns that it adds. */
    static final Set<String> HEADERS = Set.of(Words.of("result.problem"), Words.of("result.cure"));

    private static final String WRONG = "FFC9C9";
    private static final int ROWS_AT_ONCE = 500;

    private final Worksheet sheet;
    private final int beside;
    private final Map<Integer, List<ImportProblem>> byRow;
    private int written;

    private ResultWriter(Worksheet sheet, String name, int beside, List<ImportProblem> problems) {
        this.sheet = sheet;
        this.beside = beside;
        this.byRow = problems.stream().filter(problem -> Objects.equals(problem.sheet(), name))
                .collect(Collectors.groupingBy(ImportProblem::row));
    }

    /**
     * Begins a sheet.
     *
     * @param shown  its name in the new workbook
     * @param name   its name in the file, as problems have it; null for a table
     * @param beside the column, from 0, in which the problems of a row begin
     */
    static ResultWriter sheet(Workbook workbook, String shown, String name, int beside, List<ImportProblem> problems) {
        return new ResultWriter(workbook.newWorksheet(shown), name, beside, problems);
    }

    Worksheet sheet() {
        return sheet;
    }

    /** Writes the row with the names of columns. @param row from 1 */
    void header(int row, List<SheetCell> cells) {
        cells(row, cells, Map.of());
        sheet.inlineString(row - 1, beside, Words.of("result.problem"));
        sheet.inlineString(row - 1, beside + 1, Words.of("result.cure"));
        sheet.width(beside, 60);
        sheet.width(beside + 1, 60);
    }

    /** Writes a row. @param number as problems have it @param columnOf the column, from 0, that a problem's name is for */
    void row(int row, int number, List<SheetCell> cells, Map<String, Integer> columnOf) {
        List<ImportProblem> problems = byRow.getOrDefault(number, List.of());
        cells(row, cells, problems.stream().filter(problem -> columnOf.containsKey(problem.column()))
                .collect(Collectors.toMap(problem -> columnOf.get(problem.column()), problem -> problem, (one, two) -> one)));
        if (!problems.isEmpty()) {
            sheet.inlineString(row - 1, beside, words("problem", problems));
            sheet.inlineString(row - 1, beside + 1, words("cure", problems));
        }
        if (++written % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    private void cells(int row, List<SheetCell> cells, Map<Integer, ImportProblem> wrong) {
        for (SheetCell cell : cells) {
            if (cell.column() >= beside) {
                continue;
            }
            if (cell.kind() == CellKind.NUMBER) {
                sheet.value(row - 1, cell.column(), new BigDecimal(cell.text()));
            } else if (cell.kind() == CellKind.PERCENT) {
                sheet.value(row - 1, cell.column(), new BigDecimal(cell.text()));
                sheet.style(row - 1, cell.column()).format("0.00%").set();
            } else {
                sheet.inlineString(row - 1, cell.column(), SafeText.of(SafeText.read(cell.text())));
            }
        }
        wrong.keySet().forEach(column -> sheet.style(row - 1, column).fillColor(WRONG).set());
    }

    private static String words(String kind, List<ImportProblem> problems) {
        return SafeText.of(problems.stream().map(problem -> problem.column() + ": " + Words.of(kind, problem)).distinct()
                .collect(Collectors.joining("\n")));
    }

    /** Ends the sheet. */
    void finish() throws IOException {
        sheet.finish();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
