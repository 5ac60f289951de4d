package vn.phongtrao.shared.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Turns Jackson's exceptions into failures that point into the body and name no class. */
final class JsonProblems {

    private JsonProblems() {
    }

    static Problem of(JsonProcessingException failure) {
        String pointer = failure instanceof JsonMappingException mapping ? pointer(mapping) : "";
        if (failure.getCause() instanceof ContentTooLarge tooLarge) {
            return tooLarge;
        }
        if (failure.getCause() instanceof Problem own) {
            return at(pointer, "InvalidValue", own.getMessage(), null);
        }
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return at(pointer, "UnknownField", "The contract has no such field here; remove it.",
                    unknown.getPropertyName());
        }
        if (failure instanceof InvalidFormatException format) {
            return at(pointer, "InvalidValue", "Expected " + expected(format.getTargetType()) + ".", format.getValue());
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return at(pointer, "WrongType", "Expected " + expected(mismatch.getTargetType()) + ".", null);
        }
        if (failure instanceof StreamReadException || failure.getCause() instanceof StreamReadException) {
            return malformed(pointer, failure);
        }
        return at(pointer, "InvalidValue", "The value does not fit the contract.", null);
    }

    private static Problem malformed(String pointer, JsonProcessingException failure) {
        String place = failure.getLocation() == null ? ""
                : " at line " + failure.getLocation().getLineNr() + ", column " + failure.getLocation().getColumnNr();
        String what = failure instanceof JsonParseException parse && parse.getOriginalMessage().startsWith("Duplicate")
                ? "A field occurs twice in one object" : "Not well-formed JSON, or nested or sized beyond the limits,";
        return new MalformedJson(pointer, what + place + ".");
    }

    private static InvalidBody at(String pointer, String code, String message, Object value) {
        return new InvalidBody(List.of(Violation.at(pointer, code, message, value)));
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(reference -> reference.getFieldName() == null
                        ? String.valueOf(reference.getIndex())
                        : reference.getFieldName().replace("~", "~0").replace("/", "~1"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "another type";
        }
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            return "a number";
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> "a UUID such as 0198c0de-0000-7000-8000-000000000001";
            case "LocalDate" -> "a date that exists, such as 2024-05-04";
            case "Instant" -> "an instant such as 2024-05-04T07:00:00Z";
            case "Boolean", "boolean" -> "true or false";
            case "String" -> "a text without control characters";
            case "List", "ArrayList", "Set" -> "an array";
            default -> "an object as the contract describes it";
        };
    }
}
