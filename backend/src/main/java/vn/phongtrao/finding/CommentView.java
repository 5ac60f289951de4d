package vn.phongtrao.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.write.Representation;

/**
 * What the unit says to a check.
 *
 * @param check       the check's code
 * @param commentedBy the account
 * @param commentedByName the name under which that account wrote last
 */
@Schema(name = "CheckComment")
public record CommentView(
        @JsonIgnore long version,
        @NotNull UUID report,
        @NotNull String check,
        @NotNull String comment,
        @NotNull String commentedBy,
        String commentedByName,
        @NotNull Instant commentedAt) implements Representation {

    static CommentView of(CheckComment comment, String commentedByName) {
        return new CommentView(comment.version(), comment.reportId(), comment.checkCode(), comment.comment(),
                comment.commentedBy(), commentedByName, comment.commentedAt());
    }

    @Override
    public String self() {
        return "/api/v1/reports/" + report + "/checks/" + check + "/comment";
    }
}
