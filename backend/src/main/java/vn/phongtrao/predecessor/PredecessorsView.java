package vn.phongtrao.predecessor;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the national catalogue says in words of a unit's predecessors; those that were found are in its history.
 *
 * @param text      the words of the catalogue; absent where it says nothing
 * @param statement the text as it is read
 */
@Schema(name = "UnitPredecessors")
public record PredecessorsView(@NotNull UUID unit, String text, PredecessorStatement statement) {
}
