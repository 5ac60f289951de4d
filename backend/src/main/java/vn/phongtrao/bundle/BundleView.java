package vn.phongtrao.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.calendar.ObligationKind;
import vn.phongtrao.check.Rule;
import vn.phongtrao.check.Severity;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.indicator.Dimension;
import vn.phongtrao.indicator.Grade;
import vn.phongtrao.indicator.ValueType;
import vn.phongtrao.obligation.ObligationStatus;
import vn.phongtrao.obligation.ObligationView;
import vn.phongtrao.report.ReportView;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.time.PeriodKind;
import vn.phongtrao.shared.write.Computed;
import vn.phongtrao.target.Coverage;
import vn.phongtrao.target.Expression;
import vn.phongtrao.unit.UnitType;

/**
 * What a phone needs for its unit.
 *
 * @param sequence   the number of the last event before this was read; {@code /events?after=} it tells what changed since
 * @param grades     the scale of graded answers, from the lowest
 * @param indicators everything that the campaigns ask of the unit, by code
 * @param obligations what the unit owes and has not done: what is late, and what is due within three months
 * @param reports    reports of the unit that are drafts or returned, with their entity tags
 */
@Schema(name = "Bundle")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BundleView(@NotNull UUID unit, @NotNull String unitName, @NotNull UnitType unitType, Long sequence,
        @NotNull List<Grade> grades, @NotNull List<Asked> indicators, @NotNull List<OfCampaign> campaigns,
        @NotNull List<Owes> obligations, @NotNull List<Open> reports) implements Computed {

    @Override
    public Object withoutMoment() {
        return new BundleView(unit, unitName, unitType, null, grades, indicators, campaigns, obligations, reports);
    }

    /**
     * An indicator.
     *
     * @param unitOfMeasureName how its unit of measure is written
     */
    @Schema(name = "BundleIndicator")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Asked(@NotNull String code, @NotNull String name, String nameEn, @NotNull ValueType valueType,
            @NotNull String unitOfMeasure, @NotNull String unitOfMeasureName,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Dimension> dimensions) {
    }

    /**
     * A campaign.
     *
     * @param required codes of the indicators without which a report is incomplete
     * @param optional codes of the others that it asks for
     * @param last     figures of the unit's latest report that counts, one an indicator
     */
    @Schema(name = "BundleCampaign")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfCampaign(@NotNull UUID id, @NotNull String name, @NotNull Period period,
            @NotNull Set<String> required, @NotNull Set<String> optional, @NotNull List<Goal> targets,
            @NotNull List<Test> checks, Last last) {
    }

    /** A target that is set for units of the unit's type. */
    @Schema(name = "BundleTarget")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Goal(@NotNull UUID id, @NotNull String code, @NotNull String title, String titleEn,
            @NotNull PeriodKind periodKind, @NotNull Expression expression, Coverage coverage) {
    }

    /** A check. */
    @Schema(name = "BundleCheck")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Test(@NotNull UUID id, @NotNull String code, @NotNull String title, String titleEn,
            @NotNull Severity severity, @NotNull Rule rule) {
    }

    /** What counts last. */
    @Schema(name = "BundleFigures")
    public record Last(@NotNull UUID report, @NotNull Period period, @NotNull Map<String, Figure> figures) {
    }

    /** Something that is owed. */
    @Schema(name = "BundleObligation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Owes(@NotNull UUID id, @NotNull UUID campaign, @NotNull String code, @NotNull String title,
            @NotNull ObligationKind kind, @NotNull Period period, @NotNull LocalDate dueOn,
            @NotNull LocalDate onTimeUntil, @NotNull ObligationStatus status, UUID report) {

        static Owes of(ObligationView owed) {
            return new Owes(owed.id(), owed.campaign(), owed.code(), owed.title(), owed.kind(), owed.period(),
                    owed.dueOn(), owed.onTimeUntil(), owed.status(), owed.report());
        }
    }

    /** A report that is still open. @param etag what a change of it names in {@code If-Match} */
    @Schema(name = "BundleReport")
    public record Open(@NotNull String etag, @NotNull ReportView report) {
    }
}
