package vn.phongtrao.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.finding.CommentView;
import vn.phongtrao.report.ReportFigureView;
import vn.phongtrao.report.ReportView;
import vn.phongtrao.shared.write.ItemAnswer;

/**
 * What became of an item.
 *
 * @param status  as a request by itself would have had it
 * @param etag    of what was made or changed
 * @param body    what was made or changed: a report, a figure or a comment; absent with {@code Prefer: return=minimal}
 * @param problem what was wrong, as problem details; pointers are into the item's content
 */
@Schema(name = "BatchResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchResult(
        @NotNull String key,
        int status,
        String etag,
        @JsonRawValue @Schema(type = SchemaType.OBJECT,
                oneOf = {ReportView.class, ReportFigureView.class, CommentView.class}) String body,
        @Schema(ref = "#/components/schemas/Problem") Map<String, Object> problem) {

    static BatchResult of(BatchItem item, ItemAnswer answer, boolean minimal) {
        return new BatchResult(item.key(), answer.status(), answer.entityTag(), minimal ? null : answer.body(), null);
    }

    static BatchResult of(BatchItem item, Map<String, Object> problem) {
        return new BatchResult(item.key(), (Integer) problem.get("status"), null, null, problem);
    }

    boolean hasFailed() {
        return problem != null;
    }
}
