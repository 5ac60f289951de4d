package vn.phongtrao.shared.web;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.phongtrao.shared.problem.InvalidParameter;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.time.UnreadablePeriod;

/** Reads typed path and query parameters; what cannot be read is a 400 that names the parameter. */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        String name = name(annotations);
        Function<String, ?> reader = reader(type, name);
        return reader == null ? null : new Reading<>(text -> (T) reader.apply(text));
    }

    private static Function<String, ?> reader(Class<?> type, String name) {
        if (type == UUID.class) {
            return text -> uuid(name, text);
        }
        if (type == LocalDate.class) {
            return text -> date(name, text);
        }
        if (type == Integer.class || type == Long.class) {
            return text -> integer(name, text, type);
        }
        if (type == Boolean.class) {
            return text -> bool(name, text);
        }
        if (type == Period.class) {
            return text -> period(name, text);
        }
        return type.isEnum() ? text -> constant(name, text, type) : null;
    }

    static UUID uuid(String name, String text) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new InvalidParameter(name, "InvalidUuid",
                    "Expected a UUID such as 0198c0de-0000-7000-8000-000000000001.", text);
        }
        return UUID.fromString(text);
    }

    private static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidParameter(name, "InvalidDate", "Expected a date that exists, such as 2025-06-30.", text);
        }
    }

    private static Number integer(String name, String text, Class<?> type) {
        try {
            return type == Integer.class ? (Number) Integer.valueOf(text) : Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new InvalidParameter(name, "InvalidInteger", "Expected a whole number.", text);
        }
    }

    private static Boolean bool(String name, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidParameter(name, "InvalidBoolean", "Expected true or false.", text);
        };
    }

    private static Period period(String name, String text) {
        try {
            return Period.parse(text);
        } catch (UnreadablePeriod invalid) {
            throw new InvalidParameter(name, "InvalidPeriod", invalid.getMessage(), text);
        }
    }

    private static Object constant(String name, String text, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidParameter(name, "UnknownValue",
                        "Expected one of " + Arrays.toString(type.getEnumConstants()) + ".", text));
    }

    private static String name(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof PathParam path) {
                return path.value();
            }
        }
        return "parameter";
    }

    private record Reading<T>(Function<String, T> reader) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return text == null ? null : reader.apply(text);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
