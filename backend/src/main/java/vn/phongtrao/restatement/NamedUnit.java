package vn.phongtrao.restatement;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit with the name that it has, or had, at the time. */
@Schema(name = "NamedUnit")
public record NamedUnit(@NotNull UUID unit, @NotNull String name) {
}
