package vn.phongtrao.target;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.shared.time.PeriodKind;
import vn.phongtrao.shared.write.Ids;
import vn.phongtrao.unit.UnitType;

/** What a campaign sets units of some types to reach in a period. */
@Entity
class Target {

    @Id
    private UUID id;
    @Version
    private Long version;
    private UUID campaignId;
    private String code;
    private String title;
    private String titleEn;
    @Convert(converter = TargetColumns.OfUnitTypes.class)
    private Set<UnitType> appliesTo;
    @Convert(converter = TargetColumns.OfExclusions.class)
    private List<Exclusion> exclusions;
    @Enumerated(EnumType.STRING)
    private PeriodKind periodKind;
    @Convert(converter = TargetColumns.OfExpression.class)
    private Expression expression;
    @Convert(converter = TargetColumns.OfCoverage.class)
    private Coverage coverage;
    private String ambiguity;
    @Convert(converter = TargetColumns.OfReadings.class)
    private List<TargetReading> readings;
    private String sourceText;
    private int revision;
    private UUID directiveId;

    protected Target() {
    }

    Target(UUID campaignId, NewTarget request) {
        this.id = Ids.of(request);
        this.campaignId = campaignId;
        this.code = request.code();
        this.title = request.title();
        this.titleEn = request.titleEn();
        this.appliesTo = EnumSet.copyOf(request.appliesTo());
        this.exclusions = request.exclude();
        this.periodKind = request.periodKind();
        this.expression = request.expression();
        this.coverage = request.coverage();
        this.ambiguity = request.ambiguity();
        this.readings = request.readings();
        this.sourceText = request.sourceText();
        this.revision = 1;
    }

    /** The same target as set first for another campaign. */
    Target copiedTo(UUID campaign, List<Exclusion> leftOut) {
        return new Target(campaign, new NewTarget(null, code, title, titleEn, appliesTo, leftOut, periodKind, expression,
                coverage, ambiguity, readings, sourceText));
    }

    void change(TargetPatch patch) {
        title = patch.title() == null ? title : patch.title().orElse(title);
        titleEn = patch.titleEn() == null ? titleEn : patch.titleEn().orElse(null);
        appliesTo = patch.appliesTo() == null ? appliesTo : EnumSet.copyOf(patch.appliesTo());
        exclusions = patch.exclude() == null ? exclusions : patch.exclude();
        periodKind = patch.periodKind() == null ? periodKind : patch.periodKind().orElse(periodKind);
        expression = patch.expression() == null ? expression : patch.expression().orElse(expression);
        coverage = patch.coverage() == null ? coverage : patch.coverage().orElse(null);
        ambiguity = patch.ambiguity() == null ? ambiguity : patch.ambiguity().orElse(null);
        readings = patch.readings() == null ? readings : patch.readings();
    }

    /** Takes the place of what it was, under a directive. */
    void revise(TargetPatch patch, UUID directive) {
        change(patch);
        revision++;
        directiveId = directive;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID campaignId() {
        return campaignId;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String titleEn() {
        return titleEn;
    }

    Set<UnitType> appliesTo() {
        return appliesTo;
    }

    List<Exclusion> exclusions() {
        return exclusions;
    }

    PeriodKind periodKind() {
        return periodKind;
    }

    Expression expression() {
        return expression;
    }

    Coverage coverage() {
        return coverage;
    }

    String ambiguity() {
        return ambiguity;
    }

    List<TargetReading> readings() {
        return readings;
    }

    Demand demand() {
        return new Demand(expression, coverage);
    }

    String sourceText() {
        return sourceText;
    }

    int revision() {
        return revision;
    }

    UUID directiveId() {
        return directiveId;
    }
}
