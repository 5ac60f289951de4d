package vn.phongtrao.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import vn.phongtrao.event.EventTypes;

/**
 * A change of a webhook. What was not sent yet goes by the new address and the new types.
 *
 * @param description null removes it
 */
public record WebhookPatch(
        Optional<@NotNull @NotBlank @Size(max = 2000) String> url,
        Optional<@NotNull @Size(min = 1, max = 50)
                List<@NotNull @Size(max = 100) @Pattern(regexp = EventTypes.PATTERN) String>> types,
        Optional<@Size(max = 200) String> description) {
}
