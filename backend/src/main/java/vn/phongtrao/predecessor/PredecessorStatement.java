package vn.phongtrao.predecessor;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.unit.UnitType;

/**
 * What a text says of the units that another was formed from.
 *
 * @param keptUnchanged whether it says that the unit was not touched
 * @param sources       the units it names, in the order of the text
 * @param unread        the parts that name no unit of a known kind, word by word
 */
@Schema(name = "PredecessorStatement")
public record PredecessorStatement(boolean keptUnchanged, List<Source> sources, List<String> unread) {

    /** How much of a source went into the unit. */
    @Schema(name = "PredecessorShare")
    public enum Share {
        WHOLE,
        /** "Một phần". */
        PART,
        /** "Phần còn lại": what was left after other units took theirs. */
        REMAINDER
    }

    /**
     * A unit that is named as a source.
     *
     * @param kind     the word for what it is, in lower case, such as {@code xã}
     * @param name     its name without that word
     * @param district the district it lay in, such as {@code huyện Mai Sơn}; absent where the text does not say
     * @param share    how much of it
     * @param text     the words of the text
     */
    @Schema(name = "PredecessorSource")
    public record Source(@Schema(examples = "xã") String kind, @Schema(examples = "Tân Lập") String name,
            @Schema(examples = "huyện Thanh Sơn") String district, Share share, String text) {

        /** The types that the word can stand for. */
        Set<UnitType> types() {
            return switch (kind.toLowerCase(Locale.ROOT)) {
                case "tỉnh" -> EnumSet.of(UnitType.PROVINCE);
                case "thành phố" -> EnumSet.of(UnitType.MUNICIPALITY, UnitType.DISTRICT);
                case "huyện", "quận", "thị xã" -> EnumSet.of(UnitType.DISTRICT);
                case "xã" -> EnumSet.of(UnitType.COMMUNE);
                case "phường" -> EnumSet.of(UnitType.WARD);
                case "thị trấn" -> EnumSet.of(UnitType.TOWNSHIP);
                case "đặc khu" -> EnumSet.of(UnitType.SPECIAL_ZONE);
                default -> EnumSet.noneOf(UnitType.class);
            };
        }
    }
}
