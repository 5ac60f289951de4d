package vn.phongtrao.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.FigureParser;
import vn.phongtrao.figure.Qualifier;
import vn.phongtrao.figure.Reading;
import vn.phongtrao.shared.problem.InvalidContent;

/**
 * A figure as it is sent: the raw text alone, or with the members of the reading that is meant.
 *
 * @param raw the number as written
 */
@Schema(name = "WrittenFigure")
public record WrittenFigure(
        @NotBlank @Size(max = FigureParser.MAX_LENGTH) @Schema(examples = "trên 06 tỷ đồng") String raw,
        Qualifier qualifier,
        BigDecimal value,
        BigDecimal lower,
        Boolean lowerOpen,
        BigDecimal upper,
        Boolean upperOpen,
        @Size(max = 40) String unitOfMeasure) {

    /**
     * The one figure that is meant.
     *
     * @param readings everything that the raw text can mean
     * @param reason why this reading was chosen, or null where nobody chose
     * @param pointer where this figure stands in the request's body
     */
    Figure chosenFrom(List<Reading> readings, String reason, String pointer) {
        List<Figure> meant = readings.stream().map(Reading::figure).filter(this::means).toList();
        if (meant.isEmpty()) {
            throw new InvalidContent(pointer, "NoSuchReading", "The text cannot mean this figure; it reads "
                    + readings.get(0).figure().interval() + " " + readings.get(0).figure().unitOfMeasure() + ".", raw);
        }
        if (meant.size() > 1 || readings.size() > 1 && reason == null) {
            throw new AmbiguousFigure(pointer + "/raw", raw, readings);
        }
        return meant.get(0);
    }

    private boolean means(Figure figure) {
        return agrees(qualifier, figure.qualifier()) && agrees(value, figure.value()) && agrees(lower, figure.lower())
                && agrees(upper, figure.upper()) && agrees(lowerOpen, figure.lowerOpen())
                && agrees(upperOpen, figure.upperOpen()) && agrees(unitOfMeasure, figure.unitOfMeasure());
    }

    private static boolean agrees(Object sent, Object read) {
        return sent == null || Objects.equals(sent, read);
    }

    private static boolean agrees(BigDecimal sent, BigDecimal read) {
        return sent == null || read != null && sent.compareTo(read) == 0;
    }
}
