package vn.phongtrao.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the realm files must and must not hold. */
class RealmTest {

    private static final Set<String> PUBLIC_CLIENTS = Set.of("phongtrao-spa", "phongtrao-mobile");

    private final JsonNode production = DevelopmentRealm.read(DevelopmentRealm.production(Checkout.find()));
    private final JsonNode development = DevelopmentRealm.merged(Checkout.find());

    @Test
    void productionHasNoUserExceptThePortalsServiceAccount() {
        assertEquals(List.of("service-account-phongtrao-portal"), texts(production.get("users"), "username"));
        assertFalse(production.get("users").get(0).has("credentials"));
    }

    @Test
    void productionHasNoClientThatTakesPasswords() {
        assertEquals(List.of("phongtrao-mobile", "phongtrao-portal", "phongtrao-spa"),
                texts(production.get("clients"), "clientId").stream().sorted().toList());
        for (JsonNode client : production.get("clients")) {
            assertFalse(client.get("directAccessGrantsEnabled").asBoolean(), client.get("clientId").asText());
        }
    }

    @Test
    void productionTakesAddressesAndSecretsFromTheEnvironment() {
        assertEquals("${PORTAL_CLIENT_SECRET}", client(production, "phongtrao-portal").get("secret").asText());
        assertEquals("${SPA_URL}/*", client(production, "phongtrao-spa").get("redirectUris").get(0).asText());
        assertFalse(production.toString().contains("localhost"));
    }

    @Test
    void publicClientsMustProveTheirCodeBySha256() {
        for (JsonNode client : development.get("clients")) {
            if (PUBLIC_CLIENTS.contains(client.get("clientId").asText())) {
                assertTrue(client.get("publicClient").asBoolean());
                assertEquals("S256", client.at("/attributes/pkce.code.challenge.method").asText());
            }
        }
    }

    @Test
    void everyClientsTokensCarryAudienceRolesAndUnits() {
        for (JsonNode client : development.get("clients")) {
            String name = client.get("clientId").asText();
            Set<String> scopes = new TreeSet<>();
            client.get("defaultClientScopes").forEach(scope -> scopes.add(scope.asText()));
            assertTrue(scopes.containsAll(Set.of("basic", "phongtrao-api", "phongtrao-roles")), name);
            assertFalse(client.get("fullScopeAllowed").asBoolean(), name);
        }
    }

    @Test
    void developmentAmendsTheRealmWithoutLosingAnythingOfIt() {
        Set<String> users = new TreeSet<>(texts(development.get("users"), "username"));
        assertEquals(new TreeSet<>(Set.of("administrator", "planner", "council", "auditor", "approver", "reporter",
                "service-account-phongtrao-portal")), users);
        assertEquals("S256", client(development, "phongtrao-spa").at("/attributes/pkce.code.challenge.method").asText());
        assertTrue(client(development, "phongtrao-cli").get("directAccessGrantsEnabled").asBoolean());
    }

    private static JsonNode client(JsonNode realm, String id) {
        return StreamSupport.stream(realm.get("clients").spliterator(), false)
                .filter(client -> id.equals(client.get("clientId").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(element.get(field).asText()));
        return texts;
    }
}
