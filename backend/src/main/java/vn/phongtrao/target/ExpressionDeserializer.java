package vn.phongtrao.target;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads an expression strictly: one kind of node, its fields and no others. Failures carry the path of the place. */
final class ExpressionDeserializer extends StdDeserializer<Expression> {

    private static final long serialVersionUID = 1L;

    ExpressionDeserializer() {
        super(Expression.class);
    }

    @Override
    public Expression deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode tree = context.readTree(parser);
        try {
            return ExpressionNode.read(tree);
        } catch (MisshapenExpression misshapen) {
            JsonMappingException failure = JsonMappingException.from(parser, misshapen.getMessage(), misshapen);
            for (int i = misshapen.path().size() - 1; i >= 0; i--) {
                if (misshapen.path().get(i) instanceof Integer index) {
                    failure.prependPath(Expression.class, index);
                } else {
                    failure.prependPath(Expression.class, misshapen.path().get(i).toString());
                }
            }
            throw failure;
        }
    }
}
