package vn.phongtrao.devstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Real access tokens of the development realm, for tests. */
public final class Tokens {

    /** A token this close to its end is fetched anew, so that no test sees one run out. */
    private static final long SECONDS_LEFT = 60;

    private static final Map<String, Token> BY_USER = new ConcurrentHashMap<>();
    private static final Map<String, String> USER_BY_RIGHTS = new ConcurrentHashMap<>();

    private record Token(String text, Instant end) {

        boolean lasts() {
            return Instant.now().plusSeconds(SECONDS_LEFT).isBefore(end);
        }
    }

    private Tokens() {
    }

    /** The token of a development user, named by the role: {@code planner}, {@code reporter}, {@code approver} … */
    public static String of(String user) {
        return BY_USER.compute(user, (name, known) -> known != null && known.lasts() ? known : fetch(name)).text();
    }

    /**
     * The token of a user who has exactly these roles and units.
     *
     * @param roles realm roles; none is possible
     * @param units official codes, as the token's {@code unit} claim lists them; none is possible
     */
    public static String with(Set<String> roles, String... units) {
        String rights = new TreeSet<>(roles) + " " + List.of(units);
        return of(USER_BY_RIGHTS.computeIfAbsent(rights, any -> {
            String name = "test-" + UUID.randomUUID();
            TestUsers.create(PhongTraoServers.keycloak(), name, roles, List.of(units));
            return name;
        }));
    }

    /** The token of the third-party portal's service account (client credentials). */
    public static String ofPortal() {
        return BY_USER.compute("service-account-phongtrao-portal", (name, known) -> known != null && known.lasts()
                ? known
                : token(grant(PhongTraoServers.keycloak(), KeycloakServer.REALM, Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "phongtrao-portal",
                        "client_secret", "phongtrao-portal")))).text();
    }

    private static Token fetch(String user) {
        return token(directGrant(PhongTraoServers.keycloak(), KeycloakServer.REALM, "phongtrao-cli", user, user));
    }

    private static Token token(JsonNode answer) {
        return new Token(answer.get("access_token").asText(),
                Instant.now().plusSeconds(answer.get("expires_in").asLong()));
    }

    static JsonNode directGrant(URI keycloak, String realm, String client, String user, String password) {
        return grant(keycloak, realm, Map.of(
                "grant_type", "password",
                "client_id", client,
                "username", user,
                "password", password,
                "scope", "openid"));
    }

    private static JsonNode grant(URI keycloak, String realm, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI address = URI.create(keycloak + "/realms/" + realm + "/protocol/openid-connect/token");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return TestUsers.read(Http.send(request, 200).body());
    }
}
