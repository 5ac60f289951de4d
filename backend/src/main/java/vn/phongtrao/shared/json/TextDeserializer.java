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
        String written = parser.getText();
        if (isPlain(written)) {
            return written;
        }
        String text = Normalizer.normalize(written, Normalizer.Form.NFC);
        if (text.chars().anyMatch(TextDeserializer::isRefused)) {
            throw InvalidFormatException.from(parser, "control character", printable(text), String.class);
        }
        return text;
    }

    /** Without control characters, and of characters that every normal form leaves as they are, as most of a token is. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character > '~') {
                return false;
            }
        }
        return true;
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
