package vn.phongtrao.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.target.Op;

/**
 * What must hold of a report's figures. Exactly one kind is there: {@code compare}, {@code range}, {@code change},
 * {@code outlier}, {@code given}, {@code all}, {@code any}, or {@code if} with {@code then}.
 *
 * @param compare two values, one against the other
 * @param range   a value between bounds
 * @param change  a value against that of the last period
 * @param outlier a value among those of the unit's siblings
 * @param given   codes of indicators that have figures
 * @param all     each must hold
 * @param any     one must hold
 * @param when    {@code if}: where it holds, {@code then} must hold as well
 * @param then    what must hold where {@code if} does
 */
@Schema(name = "CheckRule", examples = "{\"compare\": {\"left\": {\"indicator\": \"HOUSEHOLDS_REACHED\"}, \"op\": \"<=\", "
        + "\"right\": {\"indicator\": \"HOUSEHOLDS\"}}}")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rule(
        @Valid Comparison compare,
        @Valid Range range,
        @Valid Change change,
        @Valid Outlier outlier,
        @Size(min = 1, max = 20) List<@NotNull @Size(max = 60) String> given,
        @Size(min = 1, max = 20) List<@Valid @NotNull Rule> all,
        @Size(min = 1, max = 20) List<@Valid @NotNull Rule> any,
        @JsonProperty("if") @Valid Rule when,
        @Valid Rule then) {

    /** Two values, one against the other. */
    @Schema(name = "CheckComparison")
    public record Comparison(@NotNull @Valid Operand left, @NotNull Op op, @NotNull @Valid Operand right) {
    }

    /**
     * A value between bounds, both included. Yes is 1, no 0, a grade its rank from 1.
     *
     * @param atLeast absent where there is no lower bound
     * @param atMost  absent where there is no upper bound
     */
    @Schema(name = "CheckRange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Range(@NotNull @Valid Operand of, BigDecimal atLeast, BigDecimal atMost) {
    }

    /**
     * A value that is at most {@code factor} times that of the last period, and at least that divided by it.
     *
     * @param factor above 1
     */
    @Schema(name = "CheckChange")
    public record Change(@NotNull @Valid Operand of,
            @NotNull @DecimalMin(value = "1", inclusive = false) @DecimalMax("1000") @Schema(examples = "3") BigDecimal factor) {
    }

    /**
     * A value that lies no further from the median of the siblings' than a modified z-score.
     *
     * @param score    the greatest score that is no outlier; 3.5 where absent, as Iglewicz and Hoaglin recommend
     * @param siblings how many of them must have reported an exact value; 5 where absent
     */
    @Schema(name = "CheckOutlier")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Outlier(@NotNull @Valid Operand of,
            @DecimalMin("1") @DecimalMax("100") @Schema(examples = "3.5") BigDecimal score,
            @Min(Spread.FEWEST) @Max(1000) Integer siblings) {

        private static final BigDecimal USUAL_SCORE = new BigDecimal("3.5");

        BigDecimal limit() {
            return score == null ? USUAL_SCORE : score;
        }

        int enough() {
            return siblings == null ? Spread.FEWEST : siblings;
        }
    }

    public Rule {
        given = given == null ? null : Collections.unmodifiableList(given);
        all = all == null ? null : Collections.unmodifiableList(all);
        any = any == null ? null : Collections.unmodifiableList(any);
    }

    /** The rules directly below. */
    @JsonIgnore
    public List<Rule> branches() {
        if (all != null) {
            return all;
        }
        if (any != null) {
            return any;
        }
        return Stream.of(when, then).filter(Objects::nonNull).toList();
    }

    /** Every indicator that is named anywhere in the rule, sorted. */
    @JsonIgnore
    public Set<String> indicators() {
        Set<String> codes = new TreeSet<>(given == null ? List.of() : given);
        operands().forEach(operand -> codes.addAll(operand.indicators()));
        branches().forEach(branch -> codes.addAll(branch.indicators()));
        return codes;
    }

    /** Whether it looks at the last period. */
    @JsonIgnore
    public boolean needsPrevious() {
        return change != null || branches().stream().anyMatch(Rule::needsPrevious);
    }

    /** Whether it looks at the unit's siblings. */
    @JsonIgnore
    public boolean needsSiblings() {
        return outlier != null || branches().stream().anyMatch(Rule::needsSiblings);
    }

    private List<Operand> operands() {
        List<Operand> operands = new ArrayList<>();
        if (compare != null) {
            operands.addAll(List.of(compare.left, compare.right));
        }
        Stream.of(range == null ? null : range.of, change == null ? null : change.of,
                outlier == null ? null : outlier.of).filter(Objects::nonNull).forEach(operands::add);
        return operands;
    }
}
