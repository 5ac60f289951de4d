package vn.phongtrao.reportimport;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.FigureReader;
import vn.phongtrao.figure.NotAFigure;
import vn.phongtrao.figure.Reading;
import vn.phongtrao.figure.WrongUnitOfMeasure;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.report.BatchAnswer;
import vn.phongtrao.report.Provenance;
import vn.phongtrao.report.StandingReport;
import vn.phongtrao.report.StandingReport.StandingAnswer;
import vn.phongtrao.reportimport.StatedCell.Fault;

/** Reads a cell as an answer to its indicator, and holds answers against what stands. */
final class CellCheck {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_REMARK = 1000;

    private final FigureReader figures;
    private final ImportOrder order;

    CellCheck(FigureReader figures, ImportOrder order) {
        this.figures = figures;
        this.order = order;
    }

    /** What a cell becomes. */
    record Answer(CheckedCell cell, Fault fault) {
    }

    Answer read(StatedCell cell, StatedReport report) {
        if (cell.fault() != null) {
            return fault(cell.fault());
        }
        if (cell.indicator() == null) {
            return fault("indicator", "NotNull", "Must be given.", "Fill it in.", null);
        }
        IndicatorDefinition indicator = report.scope().indicator(cell.indicator());
        if (indicator == null) {
            return fault("indicator", "NotOfCampaign", "The campaign does not ask for it.", "Leave it out.",
                    cell.indicator());
        }
        if (cell.raw() == null) {
            return fault("raw", "NotNull", "Must be given.", "Write the figure, or leave the row out.", null);
        }
        for (String text : new String[] {cell.document(), cell.reason(), cell.note()}) {
            if (text != null && text.length() > (text.equals(cell.document()) ? LONGEST_TEXT : LONGEST_REMARK)) {
                return fault(text.equals(cell.document()) ? "document" : "reason", "Size",
                        "A document has at most " + LONGEST_TEXT + " characters, a reason or note " + LONGEST_REMARK + ".",
                        "Shorten it.", text);
            }
        }
        String dimensions;
        try {
            dimensions = dimensions(cell.dimensions());
        } catch (IllegalArgumentException e) {
            return fault("dimension", "InvalidDimension", "This does not name a dimension's value.",
                    "Write dimension:VALUE, several with commas.", cell.dimensions());
        }
        for (String pair : dimensions.isEmpty() ? new String[0] : dimensions.split(",")) {
            if (!indicator.hasDimension(pair.substring(0, pair.indexOf(':')), pair.substring(pair.indexOf(':') + 1))) {
                return fault("dimension", "UnknownDimension", indicator.code() + " has no such dimension or value.",
                        known(indicator), pair);
            }
        }
        return figure(cell, report, indicator, dimensions);
    }

    private Answer figure(StatedCell cell, StatedReport report, IndicatorDefinition indicator, String dimensions) {
        List<Reading> readings;
        try {
            readings = figures.read(cell.raw(), indicator, "");
        } catch (NotAFigure e) {
            return fault("raw", "NotAFigure", e.getMessage(), "Write the number, as in 1.234 or \"trên 06 tỷ đồng\".",
                    cell.raw());
        } catch (WrongUnitOfMeasure e) {
            return fault("raw", "WrongUnitOfMeasure", e.getMessage(), "Convert it.", cell.raw());
        }
        List<Figure> meant = readings.stream().map(Reading::figure)
                .filter(figure -> cell.value() == null || isValue(cell.value(), figure)).toList();
        if (meant.isEmpty()) {
            return fault("value", "NoSuchReading", "The text cannot mean " + cell.value().toPlainString() + ".",
                    "It can mean " + words(readings) + ".", cell.raw());
        }
        if (meant.size() > 1) {
            return fault("raw", "Ambiguous", "The text can mean " + words(readings) + ".",
                    "Write it so that it has one meaning, or name the value and a reason in the columns value and reason.",
                    cell.raw());
        }
        if (readings.size() > 1 && cell.reason() == null) {
            return fault("reason", "NotNull", "A reading is chosen without a reason.",
                    "Say in the column reason why it is meant.", null);
        }
        String answered = dimensions.isEmpty() ? indicator.code() : indicator.code() + " " + dimensions;
        if (!report.answer(answered)) {
            return fault("raw", "Repeated", "The file answers " + answered + " of this unit already.",
                    "Leave one of them out.", cell.raw());
        }
        BatchAnswer answer = new BatchAnswer(indicator.code(), dimensions, meant.get(0),
                readings.size() > 1 ? cell.reason() : null, new Provenance.View(null,
                        cell.document() == null ? order.document() : cell.document(), cell.place().locator(), null, null),
                cell.note());
        return new Answer(new CheckedCell(report, answer, cell.place(), cell.writtenOn(), cell.objection()), null);
    }

    private static boolean isValue(BigDecimal value, Figure figure) {
        BigDecimal named = figure.value() == null ? figure.lower() : figure.value();
        return named != null && named.compareTo(value) == 0;
    }

    private static String words(List<Reading> readings) {
        return readings.stream().map(reading -> {
            Figure figure = reading.figure();
            BigDecimal value = figure.value() == null ? figure.lower() : figure.value();
            return value == null ? String.valueOf(figure.interval()) : value.toPlainString();
        }).collect(Collectors.joining(" or "));
    }

    private static String known(IndicatorDefinition indicator) {
        return indicator.dimensions().isEmpty() ? "Leave it empty." : "Known are " + indicator.dimensions().stream()
                .flatMap(dimension -> dimension.values().stream().map(value -> dimension.code() + ":" + value.code()))
                .collect(Collectors.joining(", ")) + ".";
    }

    /** Sorted, as reports keep them. */
    private static String dimensions(String text) {
        if (text == null) {
            return "";
        }
        Map<String, String> values = new TreeMap<>();
        Arrays.stream(text.split(",")).forEach(part -> {
            String[] pair = part.strip().split(":", 2);
            if (pair.length != 2 || pair[0].isEmpty() || pair[1].isEmpty() || values.put(pair[0], pair[1]) != null) {
                throw new IllegalArgumentException(part);
            }
        });
        return values.entrySet().stream().map(value -> value.getKey() + ":" + value.getValue())
                .collect(Collectors.joining(","));
    }

    /** How an answer compares with what stands. */
    enum Difference {
        NEW,
        CHANGED,
        NONE
    }

    /** @param standing the live report, or null where there is none */
    static Difference difference(CheckedCell cell, StandingReport standing) {
        StandingAnswer known = standing == null ? null : standing.answers().get(cell.answer().key());
        if (known == null) {
            return Difference.NEW;
        }
        boolean same = same(cell.answer().figure(), known.figure())
                && (cell.answer().note() == null || cell.answer().note().equals(known.note()));
        return same ? Difference.NONE : Difference.CHANGED;
    }

    /** Why an answer that differs may not be entered; null where it may. */
    static Fault obstacle(CheckedCell cell, StandingReport standing) {
        if (cell.objection() != null || standing == null) {
            return cell.objection();
        }
        String raw = cell.answer().figure().raw();
        if (!standing.isEditable()) {
            return new Fault("raw", "ReportNotEditable", "The report " + standing.path() + " is " + standing.status()
                    + " and says otherwise.", switch (standing.status()) {
                        case APPROVED -> "Revise it (POST " + standing.path() + "/revise) and send the file again.";
                        default -> "Have it returned, or leave the figure out.";
                    }, raw);
        }
        StandingAnswer known = standing.answers().get(cell.answer().key());
        if (known != null && cell.writtenOn() != null && known.enteredAt().isAfter(cell.writtenOn())) {
            return new Fault("raw", "ChangedSince", "The figure was changed to \"" + known.figure().raw() + "\" on "
                    + known.enteredAt() + ", after this form was made.", "Empty the cell to keep it, or fill in a new form.",
                    raw);
        }
        return null;
    }

    private static boolean same(Figure one, Figure other) {
        return one.qualifier() == other.qualifier() && same(one.value(), other.value()) && same(one.lower(), other.lower())
                && same(one.upper(), other.upper()) && one.lowerOpen() == other.lowerOpen()
                && one.upperOpen() == other.upperOpen() && String.valueOf(one.unitOfMeasure()).equals(
                        String.valueOf(other.unitOfMeasure()));
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private static Answer fault(Fault fault) {
        return new Answer(null, fault);
    }

    private static Answer fault(String field, String code, String message, String cure, String value) {
        return fault(new Fault(field, code, message, cure, value));
    }
}
