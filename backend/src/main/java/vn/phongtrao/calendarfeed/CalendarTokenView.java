package vn.phongtrao.calendarfeed;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.write.Representation;

/**
 * A token for calendar programs.
 *
 * @param validUntil the last day on which it works
 * @param feed       path of the calendar with the secret; only in the answer that makes the token
 */
@Schema(name = "CalendarToken")
public record CalendarTokenView(
        @JsonIgnore long version,
        @NotNull UUID id,
        @NotNull String name,
        @NotNull Instant createdAt,
        @NotNull LocalDate validUntil,
        @Schema(examples = "/api/v1/obligations.ics?token=…") String feed) implements Representation {

    static CalendarTokenView of(CalendarToken token) {
        return new CalendarTokenView(token.version(), token.id(), token.name(), token.createdAt(), token.validUntil(),
                null);
    }

    CalendarTokenView withSecret(String secret) {
        return new CalendarTokenView(version, id, name, createdAt, validUntil,
                secret == null ? null : CalendarFeedResource.PATH + "?token=" + secret);
    }

    @Override
    public String self() {
        return CalendarTokenResource.PATH + "/" + id;
    }
}
