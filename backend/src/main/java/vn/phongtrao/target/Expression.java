package vn.phongtrao.target;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import vn.phongtrao.unit.UnitType;

/** What a unit must reach. Its JSON is that of the contract: one object per node, told apart by its fields. */
@Schema(name = "Expression", type = SchemaType.OBJECT,
        description = "What a unit must reach. Exactly one of `indicator`, `ratio`, `sum`, `all`, `any` and `count`; all but "
                + "`all` and `any` are compared by `op` with `value`.",
        properties = {
            @SchemaProperty(name = "indicator", type = SchemaType.STRING, description = "An indicator's code."),
            @SchemaProperty(name = "ratio", type = SchemaType.OBJECT, implementation = Operand.Share.class,
                    description = "One indicator as a share of another."),
            @SchemaProperty(name = "sum", type = SchemaType.ARRAY, implementation = String.class,
                    description = "Codes of the indicators to add."),
            @SchemaProperty(name = "all", type = SchemaType.ARRAY, implementation = Expression.class,
                    description = "Each must be met."),
            @SchemaProperty(name = "any", type = SchemaType.ARRAY, implementation = Expression.class,
                    description = "One must be met."),
            @SchemaProperty(name = "count", ref = "CountedUnits"),
            @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = {">=", ">", "<=", "<", "="}),
            @SchemaProperty(name = "value", description = "A number, `true`, `false`, or a grade such as `FAIR`."),
            @SchemaProperty(name = "unitOfMeasure", type = SchemaType.STRING, description = "`PERCENT` for a ratio.")
        })
@JsonSerialize(using = ExpressionSerializer.class)
@JsonDeserialize(using = ExpressionDeserializer.class)
public sealed interface Expression {

    /** Levels that an expression may have. */
    int DEEPEST = 8;

    /** Every indicator that is named anywhere in the expression, sorted. */
    default Set<String> indicators() {
        Set<String> codes = new TreeSet<>();
        nodes().forEach(node -> {
            if (node instanceof Comparison comparison) {
                codes.addAll(comparison.operand().indicators());
            }
        });
        return codes;
    }

    /** The expression and all below it. */
    default Stream<Expression> nodes() {
        return Stream.concat(Stream.of(this), branches().stream().flatMap(Expression::nodes));
    }

    /** The expressions directly below. */
    List<Expression> branches();

    /**
     * A comparison with a threshold.
     *
     * @param unitOfMeasure the threshold's unit of measure, or null where it is the indicator's
     */
    record Comparison(Operand operand, Op op, Threshold value, String unitOfMeasure) implements Expression {

        @Override
        public List<Expression> branches() {
            return List.of();
        }
    }

    /** Every branch must be met. */
    record All(List<Expression> branches) implements Expression {

        public All {
            branches = List.copyOf(branches);
        }
    }

    /** One branch must be met. */
    record Any(List<Expression> branches) implements Expression {

        public Any {
            branches = List.copyOf(branches);
        }
    }

    /** So many units of those types, at or below the unit that is judged, must meet an expression. */
    record Count(Set<UnitType> unitTypes, Expression where, Op op, long value) implements Expression {

        public Count {
            unitTypes = Set.copyOf(unitTypes);
        }

        @Override
        public List<Expression> branches() {
            return List.of(where);
        }
    }
}
