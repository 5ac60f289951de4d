package vn.phongtrao.target;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.figure.Certainty;
import vn.phongtrao.figure.Interval;
import vn.phongtrao.figure.Rational;

/** How a value is compared with a threshold. */
@Schema(name = "Operator", type = SchemaType.STRING, enumeration = {">=", ">", "<=", "<", "="})
public enum Op {
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    LESS_THAN("<"),
    EQUAL("=");

    private final String sign;

    Op(String sign) {
        this.sign = sign;
    }

    /** The operator that the sign writes. */
    public static Optional<Op> find(String sign) {
        return Arrays.stream(values()).filter(op -> op.sign.equals(sign)).findFirst();
    }

    /** As it stands in JSON. */
    @JsonValue
    public String sign() {
        return sign;
    }

    @Override
    public String toString() {
        return sign;
    }

    /** Whether more is asked for, rather than less or exactly so much. */
    boolean asksForMore() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** Whether less is asked for. */
    boolean asksForLess() {
        return this == AT_MOST || this == LESS_THAN;
    }

    /** What the interval says about the comparison; exact. */
    public Certainty judge(Interval interval, Rational threshold) {
        return switch (this) {
            case AT_LEAST -> interval.isAtLeast(threshold);
            case MORE_THAN -> interval.isMoreThan(threshold);
            case AT_MOST -> interval.isAtMost(threshold);
            case LESS_THAN -> interval.isLessThan(threshold);
            case EQUAL -> interval.isEqualTo(threshold);
        };
    }
}
