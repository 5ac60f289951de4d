package vn.phongtrao.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.jandex.ClassInfo;

/**
 * The Javadoc of a type, which the compiler keeps beside its class, as CommonMark: what a type and its fields mean is
 * written once, in the code.
 *
 * @param text   the description before the first block tag
 * @param fields descriptions by {@code @param} name
 */
record Javadoc(String text, Map<String, String> fields) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@");
    private static final Pattern PARAM = Pattern.compile("(?s)^param\\s+(\\w+)\\s+(.*)$");

    static Optional<Javadoc> of(ClassInfo type) {
        String file = type.name().toString().replace('.', '/') + "__Javadoc.json";
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return stream == null ? Optional.empty() : Optional.of(parse(JSON.readTree(stream)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Javadoc parse(JsonNode documentation) {
        String[] blocks = BLOCK_TAG.split(documentation.path("doc").asText());
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 1; i < blocks.length; i++) {
            Matcher parameter = PARAM.matcher(blocks[i]);
            if (parameter.matches()) {
                fields.put(parameter.group(1), markdown(parameter.group(2)));
            }
        }
        return new Javadoc(markdown(blocks[0]) + constants(documentation.path("enumConstants")), fields);
    }

    private static String constants(JsonNode constants) {
        String list = StreamSupport.stream(constants.spliterator(), false)
                .filter(constant -> !constant.path("doc").asText().isBlank())
                .map(constant -> "- `" + constant.path("name").asText() + "`: " + markdown(constant.path("doc").asText()))
                .collect(Collectors.joining("\n"));
        return list.isEmpty() ? "" : "\n\n" + list;
    }

    private static String markdown(String javadoc) {
        return javadoc
                .replaceAll("\\{@(?:code|literal)\\s+([^}]*)}", "`$1`")
                .replaceAll("\\{@link(?:plain)?\\s+(?:[\\w.]*#)?([\\w.]+)[^}]*}", "`$1`")
                .replaceAll("\\s*<p>\\s*", "\n\n")
                .replaceAll("\\s*<li>\\s*", "\n- ")
                .replaceAll("</?[a-z]+>", "")
                .replaceAll("[ \\t]*\\n[ \\t]*(?![\\n-])", " ")
                .replaceAll(" *\\n *", "\n")
                .strip();
    }
}
