package vn.phongtrao.target;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.Ids;

/** Other thresholds of a target: for a period, for one unit's judgement of itself, or for both. */
@Entity
class TargetVariant {

    @Id
    private UUID id;
    @Version
    private Long version;
    private UUID targetId;
    private Period period;
    private UUID unitId;
    @Convert(converter = TargetColumns.OfExpression.class)
    private Expression expression;
    @Convert(converter = TargetColumns.OfCoverage.class)
    private Coverage coverage;
    private UUID directiveId;
    private String setBy;
    private Instant setAt;

    protected TargetVariant() {
    }

    TargetVariant(Target target, NewTargetVariant request) {
        this.id = Ids.of(request);
        this.targetId = target.id();
        this.period = request.period();
        this.unitId = request.unit();
    }

    /** Sets the thresholds. */
    void set(Demand demand, UUID directive, String by, Instant at) {
        expression = demand.expression();
        coverage = demand.coverage();
        directiveId = directive;
        setBy = by;
        setAt = at;
    }

    /** Whether it holds in a period: in its own one and all within it. */
    boolean holdsIn(Period asked) {
        return period == null || period.contains(asked);
    }

    Demand demand() {
        return new Demand(expression, coverage);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID targetId() {
        return targetId;
    }

    Period period() {
        return period;
    }

    UUID unitId() {
        return unitId;
    }

    UUID directiveId() {
        return directiveId;
    }

    String setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }
}
