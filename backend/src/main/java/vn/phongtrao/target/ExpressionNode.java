package vn.phongtrao.target;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.indicator.Grade;
import vn.phongtrao.unit.UnitType;

/** One JSON value of an expression with its path; reads itself or throws {@link MisshapenExpression} with the place. */
record ExpressionNode(JsonNode json, List<Object> path) {

    private static final Set<String> COMPARISON = Set.of("op", "value", "unitOfMeasure");

    static Expression read(JsonNode json) {
        return new ExpressionNode(json, List.of()).expression();
    }

    private Expression expression() {
        requireObject();
        List<String> kinds = List.of("indicator", "ratio", "sum", "all", "any", "count").stream().filter(json::has).toList();
        if (kinds.size() != 1) {
            throw misshapen("An expression has exactly one of indicator, ratio, sum, all, any and count.");
        }
        String kind = kinds.get(0);
        return switch (kind) {
            case "all" -> {
                requireOnly(Set.of("all"));
                yield new Expression.All(field("all").list(ExpressionNode::expression));
            }
            case "any" -> {
                requireOnly(Set.of("any"));
                yield new Expression.Any(field("any").list(ExpressionNode::expression));
            }
            case "count" -> count();
            default -> comparison(kind);
        };
    }

    private Expression count() {
        requireOnly(Set.of("count", "op", "value"));
        ExpressionNode units = field("count");
        units.requireObject();
        units.requireOnly(Set.of("unitTypes", "where"));
        EnumSet<UnitType> types = EnumSet.noneOf(UnitType.class);
        types.addAll(units.field("unitTypes").list(type -> type.constant(UnitType.class)));
        ExpressionNode value = field("value");
        if (!value.json.canConvertToLong() || !value.json.isIntegralNumber()) {
            throw value.misshapen("Expected a whole number of units.");
        }
        return new Expression.Count(types, units.field("where").expression(), field("op").op(), value.json.longValue());
    }

    private Expression comparison(String kind) {
        Set<String> allowed = new HashSet<>(COMPARISON);
        allowed.add(kind);
        requireOnly(allowed);
        Operand operand = switch (kind) {
            case "ratio" -> {
                ExpressionNode ratio = field("ratio");
                ratio.requireObject();
                ratio.requireOnly(Set.of("of", "to"));
                yield new Operand.Share(ratio.field("of").text(), ratio.field("to").text());
            }
            case "sum" -> new Operand.Sum(field("sum").list(ExpressionNode::text));
            default -> new Operand.Observed(field("indicator").text());
        };
        return new Expression.Comparison(operand, field("op").op(), field("value").threshold(),
                json.has("unitOfMeasure") ? field("unitOfMeasure").text() : null);
    }

    private Op op() {
        return Op.find(text()).orElseThrow(() -> misshapen("Expected one of >=, >, <=, < and =."));
    }

    private Threshold threshold() {
        if (json.isBoolean()) {
            return new Threshold.Answered(json.booleanValue());
        }
        if (json.isTextual()) {
            return new Threshold.Graded(constant(Grade.class));
        }
        if (!json.isNumber()) {
            throw misshapen("Expected a number, true, false or a grade.");
        }
        BigDecimal number = json.decimalValue();
        if (!Figure.fits(number)) {
            throw misshapen("A number has at most " + Figure.WHOLE_DIGITS + " digits before and " + Figure.SCALE
                    + " after the decimal sign.");
        }
        return new Threshold.Quantity(number);
    }

    private String text() {
        if (!json.isTextual() || json.textValue().isBlank()) {
            throw misshapen("Expected a text.");
        }
        return json.textValue();
    }

    private <E extends Enum<E>> E constant(Class<E> type) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(json.asText())).findFirst();
        return found.orElseThrow(() -> misshapen("Expected one of " + Arrays.toString(type.getEnumConstants()) + "."));
    }

    private <T> List<T> list(Function<ExpressionNode, T> item) {
        if (!json.isArray()) {
            throw misshapen("Expected an array.");
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            items.add(item.apply(new ExpressionNode(json.get(i), below(i))));
        }
        return items;
    }

    private ExpressionNode field(String name) {
        JsonNode value = json.get(name);
        ExpressionNode node = new ExpressionNode(value, below(name));
        if (value == null || value.isNull()) {
            throw node.misshapen("This field is required.");
        }
        return node;
    }

    private void requireObject() {
        if (!json.isObject()) {
            throw misshapen("Expected an object.");
        }
    }

    private void requireOnly(Set<String> allowed) {
        for (Iterator<String> names = json.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!allowed.contains(name)) {
                throw new MisshapenExpression(below(name), "The contract has no such field here; remove it.");
            }
        }
    }

    private List<Object> below(Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private MisshapenExpression misshapen(String message) {
        return new MisshapenExpression(path, message);
    }
}
