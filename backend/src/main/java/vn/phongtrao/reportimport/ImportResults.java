package vn.phongtrao.reportimport;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.upload.FileRow;
import vn.phongtrao.shared.upload.FileText;
import vn.phongtrao.shared.upload.RowFile;
import vn.phongtrao.workbook.CellKind;
import vn.phongtrao.workbook.SafeText;
import vn.phongtrao.workbook.SheetCell;
import vn.phongtrao.workbook.SheetHandler;
import vn.phongtrao.workbook.SheetRow;
import vn.phongtrao.workbook.Workbook;

/** Gives back what was sent, with the problems beside the cells. */
@ApplicationScoped
class ImportResults {

    private final ReportImportQueue queue;
    private final ReportImportStore store;
    private final ObjectMapper json;

    ImportResults(ReportImportQueue queue, ReportImportStore store, ObjectMapper json) {
        this.queue = queue;
        this.store = store;
        this.json = json;
    }

    /**
     * Writes the workbook of an import to the disk.
     *
     * @throws NotFound when there is no such import that ended and could be read
     */
    SpooledFile write(UUID id) {
        ReportImport job = queue.job(id);
        if (!queue.hasResult(job)) {
            throw new NotFound();
        }
        List<ImportProblem> problems = new ArrayList<>(store.problems(id));
        ReportImportReport report = store.read(job.report(), ReportImportReport.class);
        if (report != null) {
            problems.addAll(report.remarks());
        }
        try (SpooledFile sent = store.file(id)) {
            return SpooledFile.of(out -> write(out, sent, job.order(), problems));
        }
    }

    private void write(OutputStream out, SpooledFile sent, ImportOrder order, List<ImportProblem> problems)
            throws IOException {
        try (org.dhatim.fastexcel.Workbook result = new org.dhatim.fastexcel.Workbook(out, "PhongTrao", "1.0")) {
            if (order.format() == ImportFormat.XLSX) {
                copyWorkbook(sent, result, problems);
            } else {
                copyTable(sent, order, result, problems);
            }
        }
    }

    private void copyTable(SpooledFile sent, ImportOrder order, org.dhatim.fastexcel.Workbook result,
            List<ImportProblem> problems) throws IOException {
        List<String> columns = List.copyOf(TableReader.COLUMNS);
        Map<String, Integer> places = new HashMap<>();
        List<SheetCell> header = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i), i);
            header.add(new SheetCell(i, CellKind.TEXT, columns.get(i)));
        }
        ResultWriter writer = ResultWriter.sheet(result, Words.of("sheet"), null, columns.size(), problems);
        writer.header(1, header);
        int[] row = {1};
        Consumer<FileRow> each = said -> {
            List<SheetCell> cells = new ArrayList<>();
            said.cells().forEach((column, text) -> cells.add(new SheetCell(places.get(column), CellKind.TEXT, text)));
            writer.row(++row[0], said.number(), cells, places);
        };
        RowFile reader = new RowFile(TableReader.COLUMNS, Set.of(), CellReader.MOST_ROWS,
                (any, column, code, message, value) -> { });
        try (Reader text = FileText.open(sent::open, order.charset())) {
            if (order.format() == ImportFormat.JSON) {
                reader.json(text, json, each);
            } else {
                reader.csv(text, each);
            }
        }
        writer.finish();
    }

    private static void copyWorkbook(SpooledFile sent, org.dhatim.fastexcel.Workbook result, List<ImportProblem> problems)
            throws IOException {
        try (Workbook workbook = Workbook.open(sent.path())) {
            Workbook.Sheet figures = workbook.sheets().stream().filter(sheet -> !sheet.hidden()).findFirst().orElseThrow();
            boolean form = workbook.sheet(FormSheet.INFO).isPresent();
            Copy copy = new Copy(result, figures.name(), form, problems);
            workbook.read(figures, copy);
            if (copy.writer != null) {
                copy.writer.finish();
            }
            if (form) {
                copyInfo(workbook, result);
            }
        }
    }

    private static void copyInfo(Workbook workbook, org.dhatim.fastexcel.Workbook result) throws IOException {
        Worksheet info = result.newWorksheet(FormSheet.INFO);
        info.setVisibilityState(VisibilityState.HIDDEN);
        workbook.read(workbook.sheet(FormSheet.INFO).orElseThrow(), (SheetRow row) -> row.cells().forEach(cell ->
                info.inlineString(row.number() - 1, cell.column(), SafeText.of(SafeText.read(cell.text())))));
        info.finish();
    }

    /** Copies the sheet with the figures; the row with the names says how wide it is. */
    private static final class Copy implements SheetHandler {

        private final org.dhatim.fastexcel.Workbook result;
        private final String name;
        private final boolean form;
        private final List<ImportProblem> problems;
        private final Map<String, Integer> letters = new HashMap<>();
        private ResultWriter writer;

        Copy(org.dhatim.fastexcel.Workbook result, String name, boolean form, List<ImportProblem> problems) {
            this.result = result;
            this.name = name;
            this.form = form;
            this.problems = problems;
        }

        @Override
        public void row(SheetRow row) {
            if (writer == null) {
                begin(row);
                if (!form) {
                    return;
                }
            }
            if (form && row.number() == FormSheet.HEADER) {
                writer.header(row.number(), row.cells());
            } else {
                writer.row(row.number(), row.number(), row.cells(), letters);
            }
        }

        private void begin(SheetRow names) {
            int beside = 0;
            for (SheetCell cell : names.cells()) {
                if (!ResultWriter.HEADERS.contains(cell.text())) {
                    beside = Math.max(beside, cell.column() + 1);
                }
            }
            for (int column = 0; column < beside; column++) {
                letters.put(SheetCell.letters(column), column);
            }
            writer = ResultWriter.sheet(result, name, name, beside, problems);
            if (form) {
                writer.sheet().hideRow(FormSheet.KEYS - 1);
                writer.sheet().hideColumn(FormSheet.ROW_KEY);
            } else {
                writer.header(names.number(), names.cells());
            }
        }
    }
}
