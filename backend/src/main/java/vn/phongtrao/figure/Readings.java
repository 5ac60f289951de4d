package vn.phongtrao.figure;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Everything that a text can mean.
 *
 * @param readings the most plausible first; one where the text is certain
 */
public record Readings(@NotNull List<Reading> readings) {
}
