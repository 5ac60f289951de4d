package vn.phongtrao.batch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change of a report.
 *
 * @param key        the client's name for it, remembered as an {@code Idempotency-Key} is
 * @param report     the report that is changed; absent with {@code CREATE}
 * @param indicator  with {@code SAVE} and {@code REMOVE}: whose figure
 * @param dimensions with {@code SAVE} and {@code REMOVE}: values that tell the figure apart
 * @param check      with {@code COMMENT}: the check's code
 * @param ifMatch    the entity tag of what is changed, as {@code If-Match} would say it; absent where something new is made
 * @param content    what a request by itself would have as its body
 */
@Schema(name = "BatchItem")
public record BatchItem(
        @NotBlank @Size(max = 255) @Schema(examples = "0198c0de-0000-7000-8000-000000000001") String key,
        @NotNull BatchAction action,
        UUID report,
        @Size(max = 60) String indicator,
        @Size(max = 5) Map<String, @NotNull String> dimensions,
        @Size(max = 40) String check,
        @Size(max = 200) String ifMatch,
        Map<String, Object> content) {
}
