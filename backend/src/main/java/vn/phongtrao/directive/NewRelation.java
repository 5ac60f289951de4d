package vn.phongtrao.directive;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.time.CalendarDay;
import vn.phongtrao.shared.write.Identified;

/**
 * What the document does to, or takes from, another.
 *
 * @param id      the client's choice, or absent
 * @param to      the other document
 * @param date    from when; absent means when the document itself comes into force
 * @param article the part of the other document that is meant; absent for the whole of it
 */
public record NewRelation(
        UUID id,
        @NotNull RelationKind kind,
        @NotNull UUID to,
        @CalendarDay LocalDate date,
        @Size(max = 200) @Schema(examples = "Điều 3") String article) implements Identified {
}
