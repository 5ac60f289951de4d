package vn.phongtrao.reportimport;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.problem.Violation;

/**
 * What is wrong with a cell.
 *
 * @param sheet   of a workbook; absent elsewhere
 * @param row     of the sheet, line of a table, element of an array; from 1
 * @param column  letters of the sheet's column, or name of a table's
 * @param code    that clients translate
 * @param message what is wrong, in English
 * @param cure    what to do about it, in English
 * @param value   what stands there, shortened
 */
@Schema(name = "ReportImportProblem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportProblem(@Schema(examples = "Số liệu") String sheet, int row, @Schema(examples = "D") String column,
        @NotNull @Schema(examples = "Ambiguous") String code, @NotNull String message, String cure,
        @Schema(examples = "106,200 lít") String value) {

    private static final int LONGEST = 200;

    static ImportProblem of(CellPlace place, StatedCell.Fault fault) {
        return new ImportProblem(place.sheet(), place.row(), place.of(fault.field()).column(), fault.code(),
                shortened(fault.message()), shortened(fault.cure()), shortened(fault.value()));
    }

    /** As every refusal lists it. @param array whether the file is a JSON array, so that the place has a pointer */
    Violation violation(boolean array) {
        String said = cure == null || cure.equals(message) ? message : message + " " + cure;
        return sheet == null
                ? Violation.inRow(array ? "/" + (row - 1) + "/" + column : null, row, column, code, said, value)
                : Violation.inCell(sheet, row, column, code, said, value);
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST * 2 ? text : text.substring(0, LONGEST * 2) + "…";
    }
}
