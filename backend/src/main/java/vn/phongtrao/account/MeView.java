package vn.phongtrao.account;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.unit.UnitReference;

/**
 * Who the caller is.
 *
 * @param subject  stable identifier of the account
 * @param userName the name under which the caller signed in
 * @param roles    product roles, sorted
 * @param units    the units that the token names, as they are today; one that no unit ever held has no {@code unit}
 * @param may      what the roles may do, as {@code resource:verb}
 */
@Schema(name = "Me")
public record MeView(
        @NotNull String subject,
        @NotNull String userName,
        @NotNull List<String> roles,
        @NotNull List<OwnUnit> units,
        @NotNull List<String> may) {

    /** @param code as the token writes it */
    public record OwnUnit(@NotNull @Schema(examples = "25222") String code, UnitReference unit) {
    }
}
