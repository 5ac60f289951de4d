package vn.phongtrao.target;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import vn.phongtrao.unit.UnitType;

/** Writes an expression as the contract has it. */
final class ExpressionSerializer extends StdSerializer<Expression> {

    private static final long serialVersionUID = 1L;

    ExpressionSerializer() {
        super(Expression.class);
    }

    @Override
    public void serialize(Expression expression, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartObject();
        if (expression instanceof Expression.Comparison comparison) {
            operand(comparison.operand(), out);
            out.writeStringField("op", comparison.op().sign());
            out.writeObjectField("value", comparison.value());
            if (comparison.unitOfMeasure() != null) {
                out.writeStringField("unitOfMeasure", comparison.unitOfMeasure());
            }
        } else if (expression instanceof Expression.Count count) {
            out.writeObjectFieldStart("count");
            out.writeArrayFieldStart("unitTypes");
            for (UnitType type : count.unitTypes().stream().sorted().toList()) {
                out.writeString(type.name());
            }
            out.writeEndArray();
            out.writeObjectField("where", count.where());
            out.writeEndObject();
            out.writeStringField("op", count.op().sign());
            out.writeNumberField("value", count.value());
        } else {
            out.writeArrayFieldStart(expression instanceof Expression.All ? "all" : "any");
            for (Expression branch : expression.branches()) {
                serialize(branch, out, provider);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void operand(Operand operand, JsonGenerator out) throws IOException {
        if (operand instanceof Operand.Observed observed) {
            out.writeStringField("indicator", observed.indicator());
        } else if (operand instanceof Operand.Share share) {
            out.writeObjectFieldStart("ratio");
            out.writeStringField("of", share.of());
            out.writeStringField("to", share.to());
            out.writeEndObject();
        } else {
            out.writeArrayFieldStart("sum");
            for (String indicator : operand.indicators()) {
                out.writeString(indicator);
            }
            out.writeEndArray();
        }
    }
}
