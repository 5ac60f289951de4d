package vn.phongtrao.target;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.shared.write.Ids;
import vn.phongtrao.unit.UnitType;

/** What a target was before a directive changed it. */
@Entity
class TargetRevision {

    @Id
    private UUID id;
    private UUID targetId;
    private int revision;
    private String title;
    @Convert(converter = TargetColumns.OfUnitTypes.class)
    private Set<UnitType> appliesTo;
    @Convert(converter = TargetColumns.OfExpression.class)
    private Expression expression;
    @Convert(converter = TargetColumns.OfCoverage.class)
    private Coverage coverage;
    private UUID directiveId;
    private String replacedBy;
    private Instant replacedAt;

    protected TargetRevision() {
    }

    TargetRevision(Target target, String replacedBy, Instant replacedAt) {
        this.id = Ids.next();
        this.targetId = target.id();
        this.revision = target.revision();
        this.title = target.title();
        this.appliesTo = target.appliesTo();
        this.expression = target.expression();
        this.coverage = target.coverage();
        this.directiveId = target.directiveId();
        this.replacedBy = replacedBy;
        this.replacedAt = replacedAt;
    }

    TargetView.Former view() {
        return new TargetView.Former(revision, title, appliesTo, expression, coverage, directiveId, replacedAt);
    }
}
