package vn.phongtrao.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who changed what.
 *
 * @param sequence  its place in the chain, from 1 without gaps
 * @param actor     account that changed it, or {@code system}
 * @param roles     what the account's roles were
 * @param resource  path of what changed
 * @param unit      the unit that it concerned
 * @param requestId the request's name in the logs; absent for what no request did
 * @param data      what changed
 * @param hash      SHA-256 over the hash before it and every field, in hexadecimal
 */
@Schema(name = "AuditEntry")
public record AuditView(
        long sequence,
        UUID id,
        Instant occurredAt,
        String actor,
        List<String> roles,
        @Schema(examples = "campaign.launched") String action,
        String resource,
        UUID unit,
        String requestId,
        @JsonRawValue @Schema(type = SchemaType.OBJECT, examples = "{\"stage\":\"LAUNCHED\"}") String data,
        String hash) {

    static AuditView of(AuditLink link, AuditEntry entry) {
        return new AuditView(link.sequence(), entry.id(), entry.occurredAt(), entry.actor(),
                entry.roles().isEmpty() ? List.of() : List.of(entry.roles().split(",")), entry.action(),
                entry.resource(), entry.unitId(), entry.requestId(), entry.data(),
                HexFormat.of().formatHex(link.hash()));
    }
}
