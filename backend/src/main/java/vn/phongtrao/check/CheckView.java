package vn.phongtrao.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.write.Representation;

/**
 * A check of a campaign.
 *
 * @param indicators    every indicator that its rule names, sorted
 * @param needsPrevious whether it can be decided only with the last period's figures
 * @param needsSiblings whether it can be decided only with those of the unit's siblings, which only the server has
 */
@Schema(name = "Check")
public record CheckView(
        @JsonIgnore long version,
        @NotNull UUID id,
        @NotNull UUID campaign,
        @NotNull String code,
        @NotNull String title,
        String titleEn,
        @NotNull Severity severity,
        @NotNull Rule rule,
        @NotNull Set<String> indicators,
        boolean needsPrevious,
        boolean needsSiblings,
        List<AllowedAction> allowedActions) implements Representation {

    static CheckView of(Check check, List<AllowedAction> allowedActions) {
        Rule rule = check.rule();
        return new CheckView(check.version(), check.id(), check.campaignId(), check.code(), check.title(),
                check.titleEn(), check.severity(), rule, rule.indicators(), rule.needsPrevious(), rule.needsSiblings(),
                allowedActions);
    }

    static String path(UUID id) {
        return "/api/v1/checks/" + id;
    }

    @Override
    public String self() {
        return path(id);
    }
}
