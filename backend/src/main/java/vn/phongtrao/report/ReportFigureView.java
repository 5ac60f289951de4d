package vn.phongtrao.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.shared.write.Representation;

/**
 * One answer of a report.
 *
 * @param etag       what {@code If-Match} of a change of this answer must say; inside a report only
 * @param dimensions values that tell it apart from other answers to the same indicator
 * @param provenance where it comes from, or what the report says of all its figures
 * @param reason     why this reading of the raw text was chosen
 * @param enteredBy  the account that entered it
 * @param enteredByName the name under which that account wrote last
 */
@Schema(name = "ReportFigure")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportFigureView(
        @JsonIgnore long version,
        @JsonIgnore UUID report,
        @NotNull String indicator,
        @NotNull String indicatorName,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> dimensions,
        @NotNull Figure figure,
        String reason,
        Provenance.View provenance,
        String note,
        @NotNull String enteredBy,
        String enteredByName,
        @NotNull Instant enteredAt,
        String etag) implements Representation {

    /** @param ofReport where the report's figures come from that say nothing else */
    static ReportFigureView of(ReportFigure answer, String indicatorName, String enteredByName, Provenance ofReport) {
        return new ReportFigureView(answer.version(), answer.reportId(), answer.indicator(), indicatorName,
                DimensionKey.values(answer.dimensions()), answer.figure(), answer.chosenBecause(),
                answer.provenance().or(ofReport).view(), answer.note(), answer.enteredBy(), enteredByName,
                answer.enteredAt(), null);
    }

    ReportFigureView withEtag(String tag) {
        return new ReportFigureView(version, report, indicator, indicatorName, dimensions, figure, reason, provenance,
                note, enteredBy, enteredByName, enteredAt, tag);
    }

    @Override
    public String self() {
        return ReportView.path(report) + "/figures/" + indicator;
    }
}
