package vn.phongtrao.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.text.Normalizer;

/**
 * Reads every text of a request: normalised to NFC, so that the two encodings of "ệ" are one, and free of control
 * characters other than tab and line breaks.
 */
final class TextDeserializer extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = Normalizer.normalize(parser.getText(), Normalizer.Form.NFC);
        if (text.chars().anyMatch(TextDeserializer::isRefused)) {
            throw InvalidFormatException.from(parser, "control character", printable(text), String.class);
        }
        return text;
    }

    private static boolean isRefused(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
    }

    private static String printable(String text) {
        return text.codePoints()
                .map(character -> isRefused(character) ? '\uFFFD' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
