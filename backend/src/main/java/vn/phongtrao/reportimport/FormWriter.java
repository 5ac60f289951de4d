package vn.phongtrao.reportimport;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Qualifier;
import vn.phongtrao.indicator.Grade;
import vn.phongtrao.indicator.ValueType;
import vn.phongtrao.report.StandingReport;
import vn.phongtrao.report.StandingReport.StandingAnswer;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.workbook.SafeText;

/** Writes a form as a workbook. Only the cells to fill in are open; rows leave the heap as they are written. */
final class FormWriter {

    private static final int AT_ONCE = 500;
    private static final String TO_FILL_IN = "FFF9DB";
    private static final String NOT_ASKED = "E9ECEF";
    private static final String HEADER = "DBE4FF";
    private static final List<String> YES_NO = List.of(Words.of("yes"), Words.of("no"));
    private static final List<String> GRADES = Arrays.stream(Grade.values()).map(grade -> Words.of("grade." + grade)).toList();
    /** What stays allowed of what a locked sheet could forbid: columns are made wider, rows sorted and filtered. */
    private static final SheetProtectionOption[] FORBIDDEN = {SheetProtectionOption.SHEET, SheetProtectionOption.OBJECTS,
        SheetProtectionOption.SCENARIOS, SheetProtectionOption.DELETE_COLUMNS, SheetProtectionOption.DELETE_ROWS,
        SheetProtectionOption.INSERT_COLUMNS, SheetProtectionOption.INSERT_ROWS, SheetProtectionOption.INSERT_HYPERLINKS,
        SheetProtectionOption.PIVOT_TABLES};

    private final ReportForm form;
    private Worksheet sheet;
    private Worksheet info;

    FormWriter(ReportForm form) {
        this.form = form;
    }

    void write(OutputStream out, ReportFormService.Known known) throws IOException {
        try (Workbook workbook = new Workbook(out, "PhongTrao", "1.0")) {
            sheet = workbook.newWorksheet(Words.of("sheet"));
            info = workbook.newWorksheet(FormSheet.INFO);
            info.setVisibilityState(VisibilityState.HIDDEN);
            writeInfo();
            sheet.hideRow(FormSheet.KEYS - 1);
            sheet.hideColumn(FormSheet.ROW_KEY);
            text(FormSheet.TITLE - 1, 1, Words.of("title").replace("{campaign}", form.scope().campaign().name())
                    .replace("{period}", form.period().toString()) + ". " + Words.of("help"));
            sheet.style(FormSheet.TITLE - 1, 1).bold().set();
            if (form.isOfOneUnit()) {
                writeQuestions(known.of(form, form.units()));
            } else {
                writeUnits(known);
            }
            sheet.protect(FormSheet.PASSWORD, FORBIDDEN);
            sheet.finish();
            info.finish();
        }
    }

    private void writeInfo() {
        int row = 0;
        Map<String, String> said = new java.util.LinkedHashMap<>();
        said.put(FormSheet.FORMAT_KEY, FormSheet.FORMAT);
        said.put(FormSheet.CAMPAIGN_KEY, form.scope().campaign().id().toString());
        said.put(FormSheet.PERIOD_KEY, form.period().toString());
        said.put(FormSheet.REVISION_KEY, FormRevision.of(form.scope()));
        said.put(FormSheet.WRITTEN_KEY, form.made().toString());
        if (form.isOfOneUnit()) {
            said.put(FormSheet.UNIT_KEY, form.units().get(0).id().toString());
        }
        for (Map.Entry<String, String> entry : said.entrySet()) {
            info.inlineString(row, 0, entry.getKey());
            info.inlineString(row++, 1, entry.getValue());
        }
        for (int i = 0; i < Math.max(YES_NO.size(), GRADES.size()); i++) {
            if (i < YES_NO.size()) {
                info.inlineString(i, 3, YES_NO.get(i));
            }
            info.inlineString(i, 4, GRADES.get(i));
        }
    }

    /** One unit: a row for each question. */
    private void writeQuestions(Map<UUID, StandingReport> known) throws IOException {
        UnitAt unit = form.units().get(0);
        StandingReport standing = known.get(unit.id());
        keys(FormSheet.INDICATOR, FormSheet.SHOWN, FormSheet.SHOWN, FormSheet.SHOWN, FormSheet.RAW, FormSheet.NOTE);
        headers(Words.of("indicator"), Words.of("unitOfMeasure"), Words.of("target"),
                Words.of("figure") + ": " + unit.name() + " (" + status(standing) + ")", Words.of("note"));
        widths(50, 16, 50, 24, 40);
        int row = FormSheet.HEADER;
        for (FormColumn column : form.columns()) {
            text(row, FormSheet.ROW_KEY, column.key());
            text(row, 1, column.title() + (column.required() ? " *" : ""));
            text(row, 2, column.indicator().unitOfMeasure().name());
            text(row, 3, String.join("; ", column.targets()));
            sheet.style(row, 1).wrapText(true).set();
            sheet.style(row, 3).wrapText(true).set();
            figure(row, 4, column, unit, standing);
            choice(column, sheet.range(row, 4, row, 4));
            StandingAnswer answer = answer(standing, column);
            if (answer != null && answer.note() != null) {
                text(row, 5, answer.note());
            }
            if (standing == null || standing.isEditable()) {
                sheet.style(row, 5).fillColor(TO_FILL_IN).protectionOption(ProtectionOption.LOCKED, false).set();
            }
            comment(row, 4, column);
            row++;
        }
        sheet.freezePane(2, FormSheet.HEADER);
    }

    /** Many units: a row for each, a column for each question. */
    private void writeUnits(ReportFormService.Known known) throws IOException {
        int first = 4;
        String[] keys = new String[first + form.columns().size()];
        String[] headers = new String[keys.length - 1];
        Arrays.fill(keys, FormSheet.SHOWN);
        keys[FormSheet.ROW_KEY] = FormSheet.UNIT;
        headers[0] = Words.of("code");
        headers[1] = Words.of("unit");
        headers[2] = Words.of("status");
        for (int i = 0; i < form.columns().size(); i++) {
            FormColumn column = form.columns().get(i);
            keys[first + i] = column.key();
            headers[first + i - 1] = column.title() + " (" + column.indicator().unitOfMeasure().name() + ")"
                    + (column.required() ? " *" : "");
        }
        keys(keys);
        headers(headers);
        widths(14, 34, 14);
        for (int i = 0; i < form.columns().size(); i++) {
            sheet.width(first + i, 20);
            comment(FormSheet.HEADER - 1, first + i, form.columns().get(i));
        }
        int row = FormSheet.HEADER;
        for (int from = 0; from < form.units().size(); from += AT_ONCE) {
            List<UnitAt> part = form.units().subList(from, Math.min(from + AT_ONCE, form.units().size()));
            Map<UUID, StandingReport> reports = known.of(form, part);
            for (UnitAt unit : part) {
                unit(row++, first, unit, reports.get(unit.id()));
            }
            sheet.flush();
        }
        for (int i = 0; i < form.columns().size(); i++) {
            choice(form.columns().get(i), sheet.range(FormSheet.HEADER, first + i, row - 1, first + i));
        }
        sheet.freezePane(first, FormSheet.HEADER);
    }

    private void unit(int row, int first, UnitAt unit, StandingReport standing) {
        text(row, FormSheet.ROW_KEY, unit.id().toString());
        text(row, 1, ReportFormService.code(unit).orElse(""));
        text(row, 2, unit.name());
        text(row, 3, status(standing));
        for (int i = 0; i < form.columns().size(); i++) {
            figure(row, first + i, form.columns().get(i), unit, standing);
        }
    }

    private void figure(int row, int cell, FormColumn column, UnitAt unit, StandingReport standing) {
        StandingAnswer answer = answer(standing, column);
        if (answer != null) {
            known(row, cell, answer.figure());
        }
        boolean open = (standing == null || standing.isEditable()) && column.unitTypes().contains(unit.type());
        if (open) {
            sheet.style(row, cell).fillColor(TO_FILL_IN).borderStyle(BorderStyle.HAIR)
                    .protectionOption(ProtectionOption.LOCKED, false).set();
        } else {
            sheet.style(row, cell).fillColor(NOT_ASKED).set();
        }
    }

    private void known(int row, int cell, Figure figure) {
        boolean number = figure.qualifier() == Qualifier.EXACT && figure.value() != null
                && figure.value().precision() <= 15 && !List.of("YES_NO", "GRADE").contains(figure.unitOfMeasure());
        if (number) {
            sheet.value(row, cell, new BigDecimal(figure.value().toPlainString()));
        } else {
            text(row, cell, figure.raw());
        }
    }

    private static StandingAnswer answer(StandingReport standing, FormColumn column) {
        return standing == null ? null : standing.answers().get(column.dimensions().isEmpty() ? column.indicator().code()
                : column.indicator().code() + " " + column.dimensions());
    }

    private static String status(StandingReport standing) {
        return Words.of("status." + (standing == null ? "NONE" : standing.status()));
    }

    private void choice(FormColumn column, Range range) {
        ValueType type = column.indicator().valueType();
        if (type != ValueType.NUMBER) {
            int list = type == ValueType.YES_NO ? 3 : 4;
            int size = (type == ValueType.YES_NO ? YES_NO : GRADES).size();
            range.validateWithList(info.range(0, list, size - 1, list)).allowBlank(true).showErrorMessage(true)
                    .error(Words.of("choose"));
        }
    }

    private void comment(int row, int cell, FormColumn column) {
        String targets = column.targets().isEmpty() ? Words.of("noTarget")
                : Words.of("targets") + "\n" + String.join("\n", column.targets());
        sheet.comment(row, cell, column.required() ? Words.of("required") + ". " + targets : targets);
    }

    private void keys(String... keys) {
        for (int i = 0; i < keys.length; i++) {
            text(FormSheet.KEYS - 1, i, keys[i]);
        }
    }

    private void headers(String... headers) {
        for (int i = 0; i < headers.length; i++) {
            text(FormSheet.HEADER - 1, i + 1, headers[i]);
            sheet.style(FormSheet.HEADER - 1, i + 1).bold().wrapText(true).fillColor(HEADER).borderStyle(BorderStyle.THIN).set();
        }
    }

    private void widths(int... widths) {
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i + 1, widths[i]);
        }
    }

    private void text(int row, int cell, String text) {
        sheet.inlineString(row, cell, SafeText.of(text));
    }
}
