package vn.phongtrao.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which cell styles show a number as a day or as a percentage. */
final class NumberFormats {

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DAY_OR_TIME = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<CellKind> byStyle = new ArrayList<>();

    /** Reads {@code xl/styles.xml}. */
    static NumberFormats read(SafeXml xml) {
        NumberFormats formats = new NumberFormats();
        boolean cells = false;
        while (xml.next()) {
            if (xml.isStart("numFmt") && xml.attribute("numFmtId") != null) {
                formats.codes.put(Integer.valueOf(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
                cells = xml.isStart();
            } else if (cells && xml.isStart("xf")) {
                String id = xml.attribute("numFmtId");
                formats.byStyle.add(formats.kind(id == null ? 0 : Integer.parseInt(id)));
            }
        }
        return formats;
    }

    static NumberFormats none() {
        return new NumberFormats();
    }

    CellKind of(String style) {
        int index = style == null ? 0 : Integer.parseInt(style);
        return index < byStyle.size() ? byStyle.get(index) : CellKind.NUMBER;
    }

    /** ECMA-376, part 1, 18.8.30: what the built-in formats are. */
    private CellKind kind(int format) {
        if (format >= 14 && format <= 22 || format >= 27 && format <= 36 || format >= 45 && format <= 47
                || format >= 50 && format <= 58) {
            return CellKind.DATE;
        }
        if (format == 9 || format == 10) {
            return CellKind.PERCENT;
        }
        String code = codes.get(format);
        if (code == null || code.equalsIgnoreCase("General")) {
            return CellKind.NUMBER;
        }
        String shown = NOT_SHOWN.matcher(code).replaceAll("");
        if (DAY_OR_TIME.matcher(shown.replaceAll("(?i)general|e[+-]", "")).find()) {
            return CellKind.DATE;
        }
        return shown.indexOf('%') >= 0 ? CellKind.PERCENT : CellKind.NUMBER;
    }
}
