package vn.phongtrao.devstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * The production realm with what only development has: users whose password is their name, and the client for scripts
 * and tests. The two are separate files, so that production cannot get the latter by mistake.
 */
final class DevelopmentRealm {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Lists whose elements are joined by this key; an element with a known key is amended, another one added. */
    private static final Map<String, String> KEYS = Map.of("clients", "clientId", "users", "username");

    private DevelopmentRealm() {
    }

    static Path production(Checkout checkout) {
        return checkout.backend().resolve("src/keycloak/phongtrao-realm.json");
    }

    static Path additions(Checkout checkout) {
        return checkout.backend().resolve("src/keycloak/development.json");
    }

    static void write(Checkout checkout, Path target) throws IOException {
        JSON.writeValue(target.toFile(), merged(checkout));
    }

    static JsonNode merged(Checkout checkout) {
        ObjectNode realm = (ObjectNode) read(production(checkout));
        read(additions(checkout)).properties().forEach(addition -> {
            String key = KEYS.get(addition.getKey());
            if (key == null) {
                realm.set(addition.getKey(), addition.getValue());
            } else {
                addition.getValue().forEach(element -> amend(realm.withArray(addition.getKey()), key, element));
            }
        });
        return realm;
    }

    private static void amend(ArrayNode list, String key, JsonNode element) {
        for (JsonNode known : list) {
            if (Objects.equals(known.get(key), element.get(key))) {
                ((ObjectNode) known).setAll((ObjectNode) element);
                return;
            }
        }
        list.add(element);
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
