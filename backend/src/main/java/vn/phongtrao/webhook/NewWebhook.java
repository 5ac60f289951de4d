package vn.phongtrao.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.event.EventTypes;
import vn.phongtrao.shared.write.Identified;

/**
 * A webhook to register.
 *
 * @param id          the client's choice, or absent
 * @param url         address of the receiver, https on the public internet
 * @param types       types of event: {@code campaign.launched} is that type, {@code campaign} and {@code campaign.*} are
 *                    every type of campaigns, {@code *} is every type
 * @param description what it is for
 */
public record NewWebhook(
        UUID id,
        @NotBlank @Size(max = 2000) @Schema(examples = "https://portal.example/hooks/phongtrao") String url,
        @NotNull @Size(min = 1, max = 50)
        @Schema(examples = "[\"campaign.launched\",\"obligation\"]")
        List<@NotNull @Size(max = 100) @Pattern(regexp = EventTypes.PATTERN) String> types,
        @Size(max = 200) @Schema(examples = "Cổng thông tin tỉnh") String description) implements Identified {
}
