package vn.phongtrao.reportimport;

import java.math.BigDecimal;
import vn.phongtrao.reportimport.StatedCell.Fault;
import vn.phongtrao.workbook.SafeText;
import vn.phongtrao.workbook.SheetCell;

/**
 * A cell as a figure is written: its text, or its number in Vietnamese writing. A number has one meaning, whatever its
 * digits look like.
 *
 * @param value  of a number
 * @param reason why it has one meaning
 * @param fault  why it is no figure, or null
 */
record WorkbookCell(String raw, BigDecimal value, String reason, Fault fault) {

    private static final String NUMBER = "Ô số trong bảng tính";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static WorkbookCell of(SheetCell cell) {
        return switch (cell.kind()) {
            case TEXT -> text(SafeText.read(cell.text()));
            case BOOLEAN -> text(Boolean.parseBoolean(cell.text()) ? "Có" : "Không");
            case NUMBER -> number(new BigDecimal(cell.text()), "");
            case PERCENT -> number(new BigDecimal(cell.text()).multiply(HUNDRED), "%");
            case DATE -> fault("DateCell", "The cell is a day, " + cell.text() + ", not a figure.",
                    "Give the cell the format Number and type the figure again.", cell.text());
            case ERROR -> fault("ErrorCell", "The cell shows the error " + cell.text() + ".",
                    "Mend the formula, or type the figure.", cell.text());
            case UNCALCULATED -> fault("UncalculatedFormula", "The cell has a formula that no program has calculated.",
                    "Open and save the file in a spreadsheet program, or type the figure.", null);
        };
    }

    /** The text of a cell that is no figure, such as a code. */
    static String plain(SheetCell cell) {
        return SafeText.read(cell.text());
    }

    private static WorkbookCell text(String text) {
        return new WorkbookCell(text, null, null, null);
    }

    private static WorkbookCell number(BigDecimal number, String unit) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return new WorkbookCell(plain.toPlainString().replace('.', ',') + unit, plain, NUMBER, null);
    }

    private static WorkbookCell fault(String code, String message, String cure, String value) {
        return new WorkbookCell(null, null, null, new Fault("raw", code, message, cure, value));
    }
}
