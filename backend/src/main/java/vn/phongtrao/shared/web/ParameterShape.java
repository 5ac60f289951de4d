package vn.phongtrao.shared.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.phongtrao.shared.problem.InvalidParameter;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.time.UnreadablePeriod;

/**
 * What a declared path or query parameter may look like.
 *
 * @param name as in the URL
 * @param type the type of the Java parameter
 */
record ParameterShape(String name, Class<?> type) {

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** @throws InvalidParameter naming the parameter, the value and what is expected */
    void check(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw new InvalidParameter(name, "ControlCharacter", "Leave out control characters.", null);
            }
        }
        if (type == UUID.class) {
            uuid(name, text);
        } else if (type == LocalDate.class) {
            date(text);
        } else if (type == Integer.class || type == Long.class) {
            integer(text);
        } else if (type == Boolean.class) {
            oneOf(text, "true", "false");
        } else if (type == Period.class) {
            period(text);
        } else if (type.isEnum()) {
            oneOf(text, Arrays.stream(type.getEnumConstants()).map(value -> ((Enum<?>) value).name())
                    .toArray(String[]::new));
        }
    }

    static UUID uuid(String name, String text) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new InvalidParameter(name, "InvalidUuid",
                    "Expected a UUID such as 0198c0de-0000-7000-8000-000000000001.", text);
        }
        return UUID.fromString(text);
    }

    private void date(String text) {
        try {
            LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidParameter(name, "InvalidDate", "Expected a date that exists, such as 2025-06-30.", text);
        }
    }

    private void integer(String text) {
        try {
            if (type == Integer.class) {
                Integer.parseInt(text);
            } else {
                Long.parseLong(text);
            }
        } catch (NumberFormatException e) {
            throw new InvalidParameter(name, "InvalidInteger", "Expected a whole number.", text);
        }
    }

    private void period(String text) {
        try {
            Period.parse(text);
        } catch (UnreadablePeriod invalid) {
            throw new InvalidParameter(name, "InvalidPeriod", invalid.getMessage(), text);
        }
    }

    private void oneOf(String text, String... values) {
        if (!Arrays.asList(values).contains(text)) {
            throw new InvalidParameter(name, "UnknownValue", "Expected one of " + String.join(", ", values) + ".", text);
        }
    }
}
