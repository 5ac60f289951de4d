package vn.phongtrao.target;

import java.util.Set;
import java.util.UUID;
import vn.phongtrao.shared.time.PeriodKind;
import vn.phongtrao.unit.UnitType;

/**
 * What progress needs to know of a target.
 *
 * @param coverage the share of units that must meet the expression, or null
 */
public record TargetDefinition(UUID id, UUID campaign, String code, String title, String titleEn,
        Set<UnitType> appliesTo, PeriodKind periodKind, Expression expression, Coverage coverage) {

    static TargetDefinition of(Target target) {
        return new TargetDefinition(target.id(), target.campaignId(), target.code(), target.title(), target.titleEn(),
                target.appliesTo(), target.periodKind(), target.expression(), target.coverage());
    }
}
