package vn.phongtrao.event;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A numbered event.
 *
 * @param sequence its number, from 1 without gaps; those that you may not see are missing in what you read
 * @param type     kind of resource and verb, in the past
 * @param subject  path of the resource that changed
 * @param data     what changed, without personal names
 */
@Schema(name = "Event")
public record EventView(
        @Schema(examples = "123") long sequence,
        UUID id,
        @Schema(examples = "campaign.launched") String type,
        Instant occurredAt,
        String subject,
        @JsonRawValue @Schema(type = SchemaType.OBJECT, examples = "{\"stage\":\"LAUNCHED\"}") String data) {

    static EventView of(long sequence, Event event) {
        return new EventView(sequence, event.id(), event.type(), event.occurredAt(), event.subject(), event.data());
    }
}
