package vn.phongtrao.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.phongtrao.shared.text.Nfc;
import vn.phongtrao.shared.upload.UnreadableFile;

/** Reads one sheet. */
final class SheetReader {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    /** Characters; longer ones are no figures, and cost time. */
    private static final int LONGEST_NUMBER = 400;
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    /** Day 0 of a workbook since 1900, which counts a 29 February 1900 that never was: right from 1 March 1900 on. */
    private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final BigDecimal NO_DAY_1900 = BigDecimal.valueOf(60);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    /** What a spreadsheet program keeps of a number; the digits after are noise of binary arithmetic. */
    private static final MathContext SIGNIFICANT = new MathContext(15);

    private final SafeXml xml;
    private final String sheet;
    private final SharedTexts texts;
    private final NumberFormats formats;
    private final LocalDate zero;
    private int row;

    SheetReader(SafeXml xml, String sheet, SharedTexts texts, NumberFormats formats, boolean since1904) {
        this.xml = xml;
        this.sheet = sheet;
        this.texts = texts;
        this.formats = formats;
        this.zero = since1904 ? ZERO_1904 : ZERO_1900;
    }

    void read(SheetHandler handler) {
        while (xml.next()) {
            if (xml.isStart("col") && xml.isTrue("hidden")) {
                handler.hiddenColumns(number(xml.attribute("min"), MOST_COLUMNS) - 1,
                        number(xml.attribute("max"), MOST_COLUMNS) - 1);
            } else if (xml.isStart("row")) {
                handler.row(row());
            } else if (xml.isStart("mergeCell")) {
                handler.merged(merged(String.valueOf(xml.attribute("ref"))));
            }
        }
    }

    private SheetRow row() {
        String number = xml.attribute("r");
        row = number == null ? row + 1 : number(number, MOST_ROWS);
        boolean hidden = xml.isTrue("hidden");
        List<SheetCell> cells = new ArrayList<>();
        int next = 0;
        int read = 0;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                String reference = xml.attribute("r");
                int column = reference == null ? next : column(reference);
                next = column + 1;
                if (++read > MOST_COLUMNS) {
                    throw damaged(reference);
                }
                SheetCell cell = cell(column);
                if (cell != null) {
                    cells.add(cell);
                }
            }
        }
        return new SheetRow(row, hidden, cells);
    }

    /** Null where it is empty. */
    private SheetCell cell(int column) {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        boolean formula = false;
        String value = null;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("f")) {
                formula = true;
            } else if (xml.isStart("v")) {
                value = xml.text();
            } else if (xml.isStart("is")) {
                value = SharedTexts.richText(xml, "is");
            }
        }
        if (value == null || value.isEmpty()) {
            return formula ? new SheetCell(column, CellKind.UNCALCULATED, "") : null;
        }
        String place = sheet + "!" + SheetCell.letters(column) + row;
        switch (type == null ? "n" : type) {
            case "s":
                return text(column, texts.get(value, place));
            case "str", "inlineStr":
                return text(column, Nfc.normalise(value));
            case "b":
                return new SheetCell(column, CellKind.BOOLEAN, String.valueOf("1".equals(value)));
            case "e":
                return new SheetCell(column, CellKind.ERROR, value);
            case "d":
                return new SheetCell(column, CellKind.DATE, value);
            default:
                return number(column, value, formats.of(style), place);
        }
    }

    private static SheetCell text(int column, String text) {
        return text.isBlank() ? null : new SheetCell(column, CellKind.TEXT, text.strip());
    }

    private SheetCell number(int column, String value, CellKind kind, String place) {
        BigDecimal number;
        try {
            number = value.length() > LONGEST_NUMBER ? null : new BigDecimal(value.strip());
        } catch (NumberFormatException e) {
            throw new UnreadableFile("The cell " + place + " says that it is a number, but is " + shortened(value) + ".");
        }
        if (number == null || Math.abs((long) number.precision() - number.scale()) > 40 || number.scale() > 400) {
            return new SheetCell(column, CellKind.TEXT, shortened(value));
        }
        if (kind == CellKind.DATE) {
            return new SheetCell(column, CellKind.DATE, day(number));
        }
        BigDecimal kept = number.precision() > SIGNIFICANT.getPrecision() && number.scale() > 0
                ? number.round(SIGNIFICANT) : number;
        return new SheetCell(column, kind, plain(kept));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String day(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY) > 0) {
            return plain(serial);
        }
        boolean beforeTheLeapDay = zero == ZERO_1900 && serial.compareTo(NO_DAY_1900) < 0;
        return zero.plusDays(serial.longValue() + (beforeTheLeapDay ? 1 : 0)).toString();
    }

    private MergedCells merged(String reference) {
        String[] ends = reference.split(":", 2);
        Matcher first = CELL.matcher(ends[0]);
        Matcher last = CELL.matcher(ends[ends.length - 1]);
        if (!first.matches() || !last.matches()) {
            throw damaged(reference);
        }
        return new MergedCells(number(first.group(2), MOST_ROWS), column(ends[0]),
                number(last.group(2), MOST_ROWS), column(ends[ends.length - 1]));
    }

    private int column(String reference) {
        Matcher cell = CELL.matcher(reference);
        if (!cell.matches()) {
            throw damaged(reference);
        }
        int column = 0;
        for (char letter : cell.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        if (column > MOST_COLUMNS) {
            throw damaged(reference);
        }
        return column - 1;
    }

    private int number(String text, int most) {
        try {
            int number = Integer.parseInt(String.valueOf(text));
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw damaged(text);
    }

    private UnreadableFile damaged(String reference) {
        return new UnreadableFile("The sheet " + sheet + " names a place that no sheet has: " + shortened(
                String.valueOf(reference)) + ". Open it in a spreadsheet program and save it again.");
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
