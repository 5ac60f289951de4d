package vn.phongtrao.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.write.Representation;

/**
 * A review of a campaign. Units are called by the name they had on its day.
 *
 * @param date     the day; absent where only {@code dateText} is known
 * @param dateText the date in EDTF where the source leaves it uncertain
 */
@Schema(name = "Review")
public record ReviewView(
        @JsonIgnore long version,
        UUID id,
        @NotNull UUID campaign,
        @NotNull String campaignName,
        @NotNull ReviewKind kind,
        @Schema(examples = "2019-01-17") LocalDate date,
        @Schema(examples = "2019?-01-17") String dateText,
        @Schema(examples = "huyện Bình Liêu") String place,
        String session,
        String chair,
        String chairTitle,
        List<Host> hosts,
        String guidedBy,
        String guidedByTitle,
        String covers,
        List<String> results,
        List<String> shortcomings,
        List<Concluded> conclusions,
        @NotNull Origin origin,
        List<AllowedAction> allowedActions) implements Representation {

    /**
     * A conclusion.
     *
     * @param task the task that it became
     */
    @Schema(name = "ReviewConclusion")
    public record Concluded(@NotNull String text, UUID task) {
    }

    /** @param unitNames names of the hosts that are units */
    static ReviewView of(Review review, String campaignName, Map<UUID, String> unitNames,
            List<AllowedAction> allowedActions) {
        return new ReviewView(review.version(), review.id(), review.campaignId(), campaignName, review.kind(),
                review.heldOn(), review.dateText(), review.place(), review.session(), review.chair(),
                review.chairTitle(),
                review.hosts().stream().map(host -> new Host(host.unit(),
                        host.unit() == null ? host.name() : unitNames.get(host.unit()))).toList(),
                review.guidedBy(), review.guidedByTitle(), review.covers(), review.results(), review.shortcomings(),
                review.conclusions().stream().map(each -> new Concluded(each.text(), each.task())).toList(),
                review.origin(), allowedActions);
    }

    static String path(UUID id) {
        return "/api/v1/reviews/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
