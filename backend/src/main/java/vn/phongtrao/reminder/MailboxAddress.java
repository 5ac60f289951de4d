package vn.phongtrao.reminder;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where mail for a unit is to go.
 *
 * @param address the office's address, never a person's; absent for none
 */
public record MailboxAddress(
        @Size(max = 254) @Pattern(regexp = "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+")
        @Schema(examples = "vanthu.xatrande@example.gov.vn") String address) {
}
