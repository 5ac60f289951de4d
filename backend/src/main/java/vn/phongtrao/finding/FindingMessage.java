package vn.phongtrao.finding;

import java.util.stream.Collectors;
import vn.phongtrao.check.ComparedValue;
import vn.phongtrao.check.Judgement;

/** What was compared, as one English sentence; clients make their own from the finding's values. */
final class FindingMessage {

    private FindingMessage() {
    }

    static String of(Judgement judgement) {
        String values = judgement.values().stream().map(FindingMessage::value).collect(Collectors.joining(", "));
        return switch (judgement.outcome()) {
            case PASSED -> "The rule holds.";
            case VIOLATED -> values.isEmpty() ? "The rule does not hold: a figure is missing."
                    : "The rule does not hold: " + values + ".";
            case UNDECIDED -> "The rule is not decided (" + judgement.because().stream().sorted().map(Enum::name)
                    .collect(Collectors.joining(", ")) + ")" + (values.isEmpty() ? "." : ": " + values + ".");
        };
    }

    private static String value(ComparedValue value) {
        String name = String.join(" + ", value.indicators());
        return (switch (value.role()) {
            case OWN, COMPARED_WITH -> name;
            case PREVIOUS -> name + " in the last period";
            case SIBLINGS_MEDIAN -> "the siblings' median";
            case SIBLINGS_DEVIATION -> "their median absolute deviation";
        }) + " is " + (value.figure().value() == null ? value.figure().interval() : value.figure().value().toPlainString());
    }
}
