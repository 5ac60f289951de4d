package vn.phongtrao.devstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes users with any combination of roles and units in the development realm, by Keycloak's admin API. */
final class TestUsers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TestUsers() {
    }

    /** Makes a user whose password is the user name. */
    static void create(URI keycloak, String userName, Set<String> roles, List<String> units) {
        String bearer = "Bearer " + Tokens.directGrant(keycloak, "master", "admin-cli",
                KeycloakServer.ADMIN, KeycloakServer.ADMIN_PASSWORD).get("access_token").asText();
        String realm = keycloak + "/admin/realms/" + KeycloakServer.REALM;
        HttpRequest creation = json(realm + "/users", bearer).POST(body(Map.of(
                "username", userName,
                "enabled", true,
                "emailVerified", true,
                "email", userName + "@phongtrao.example",
                "firstName", "Người",
                "lastName", "dùng thử",
                "attributes", Map.of("unit", units),
                "credentials", List.of(Map.of("type", "password", "value", userName))))).build();
        String user = Http.send(creation, 201).headers().firstValue("Location").orElseThrow();
        List<JsonNode> representations = new ArrayList<>();
        for (String role : roles) {
            representations.add(read(Http.send(json(realm + "/roles/" + role, bearer).GET().build(), 200).body()));
        }
        Http.send(json(user + "/role-mappings/realm", bearer).POST(body(representations)).build(), 204);
    }

    private static HttpRequest.Builder json(String address, String bearer) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", bearer)
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher body(Object content) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
