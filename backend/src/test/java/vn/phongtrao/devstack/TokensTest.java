package vn.phongtrao.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real token of the development realm says. */
@Tag("server")
class TokensTest {

    @ParameterizedTest
    @CsvSource({
        "administrator, VN",
        "planner, VN",
        "council, VN",
        "auditor, VN",
        "approver, 70 75",
        "reporter, 25234 25231"})
    void aDevelopmentUserHasTheRoleOfItsNameAndItsUnits(String user, String units) {
        JsonNode claims = claims(Tokens.of(user));
        assertEquals(List.of(user), texts(claims.at("/realm_access/roles")));
        assertEquals(List.of(units.split(" ")), texts(claims.get("unit")));
        assertEquals(user, claims.get("preferred_username").asText());
        assertTrue(claims.get("name").asText().contains(" "));
    }

    @Test
    void aTokenNamesIssuerAudienceAndAFixedSubjectAndLastsFiveMinutes() {
        JsonNode claims = claims(Tokens.of("planner"));
        URI issuer = KeycloakServer.issuer(PhongTraoServers.keycloak());
        assertEquals(issuer.toString(), claims.get("iss").asText());
        assertEquals("phongtrao-api", claims.get("aud").asText());
        assertEquals("6f9f2a52-6c0d-4c1e-9d0a-70b7a1f00002", claims.get("sub").asText());
        assertEquals(300, claims.get("exp").asLong() - claims.get("iat").asLong());
    }

    @Test
    void thePortalsServiceAccountHasItsRoleOnly() {
        JsonNode claims = claims(Tokens.ofPortal());
        assertEquals(List.of("portal"), texts(claims.at("/realm_access/roles")));
        assertEquals("phongtrao-api", claims.get("aud").asText());
        assertEquals("phongtrao-portal", claims.get("azp").asText());
    }

    @Test
    void aTestUserHasExactlyTheRolesAndUnitsAskedFor() {
        JsonNode claims = claims(Tokens.with(Set.of("planner", "auditor"), "70", "25231"));
        assertEquals(Set.of("planner", "auditor"), Set.copyOf(texts(claims.at("/realm_access/roles"))));
        assertEquals(List.of("70", "25231"), texts(claims.get("unit")));
    }

    @Test
    void aTestUserMayHaveNeitherRoleNorUnit() {
        JsonNode claims = claims(Tokens.with(Set.of()));
        assertTrue(claims.at("/realm_access/roles").isMissingNode());
        assertTrue(claims.at("/unit").isMissingNode());
    }

    private static JsonNode claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return TestUsers.read(new String(payload, StandardCharsets.UTF_8));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
