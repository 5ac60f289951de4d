package vn.phongtrao.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** The suite's Keycloak: its keys, and tokens that it issues but that are not for this API. */
final class Keycloak {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ISSUER =
            ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    private static final String SERVER = ISSUER.substring(0, ISSUER.indexOf("/realms/"));

    private Keycloak() {
    }

    /** The public key that signs access tokens, as a JWK. */
    static JsonNode signingKey() {
        String keys = request().get(ISSUER + "/protocol/openid-connect/certs").then().statusCode(200)
                .extract().asString();
        for (JsonNode key : read(keys).get("keys")) {
            if ("sig".equals(key.get("use").asText()) && "RS256".equals(key.get("alg").asText())) {
                return key;
            }
        }
        throw new IllegalStateException("The realm signs nothing with RS256");
    }

    /** What the realm grants to the development user, through the client: access and identity token. */
    static JsonNode grant(String client, String user) {
        return grant("phongtrao", client, user);
    }

    /** An access token of the server's own realm, which has another issuer and the same kind of key. */
    static String tokenOfTheMasterRealm() {
        return grant("master", "admin-cli", "admin").get("access_token").asText();
    }

    /**
     * Makes a public client with direct grants, for the length of the test run.
     *
     * @param scopes     its client scopes
     * @param attributes its settings, such as {@code access.token.lifespan}
     */
    static String client(List<String> scopes, Map<String, String> attributes) {
        String id = "test-" + UUID.randomUUID();
        request().auth().oauth2(tokenOfTheMasterRealm())
                .contentType(ContentType.JSON)
                .body(Map.of("clientId", id, "publicClient", true, "directAccessGrantsEnabled", true,
                        "standardFlowEnabled", false, "fullScopeAllowed", true,
                        "defaultClientScopes", scopes, "attributes", attributes))
                .post(SERVER + "/admin/realms/phongtrao/clients").then().statusCode(201);
        return id;
    }

    private static JsonNode grant(String realm, String client, String user) {
        return read(request().formParams(Map.of("grant_type", "password", "client_id", client, "username", user,
                        "password", user, "scope", "openid"))
                .post(SERVER + "/realms/" + realm + "/protocol/openid-connect/token").then().statusCode(200)
                .extract().asString());
    }

    private static RequestSpecification request() {
        return io.restassured.RestAssured.given(new RequestSpecBuilder().build()).noFilters();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
