package vn.phongtrao.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.devstack.Tokens;

/** Tokens that look real and are not: none is accepted, and all are refused in one shape. */
@QuarkusTest
class TokenRefusalTest {

    private static final String WHO_AM_I = "/api/v1/me";
    private static final Base64.Decoder URL_BASE64 = Base64.getUrlDecoder();

    /** A forgery by name, made when the test runs and the realm is there. */
    record Forgery(String name, Maker maker) {

        interface Maker {
            String make() throws GeneralSecurityException;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Forgery> forgeries() {
        return Stream.of(
                new Forgery("alg none", () -> real().header(h -> h.put("alg", "none")).unsigned()),
                new Forgery("alg None with the old signature",
                        () -> real().header(h -> h.put("alg", "None")).withTheOldSignature()),
                new Forgery("no signature", () -> real().unsigned()),
                new Forgery("HS256 under the public key in DER", () -> symmetric(realmKey().getEncoded())),
                new Forgery("HS256 under the public key in PEM", () -> symmetric(pem(realmKey()))),
                new Forgery("HS256 under the modulus",
                        () -> symmetric(URL_BASE64.decode(Keycloak.signingKey().get("n").asText()))),
                new Forgery("HS256 under an empty-looking secret", () -> symmetric(new byte[] {0})),
                new Forgery("own key under the realm's kid", () -> real().signedWith(ownKey().getPrivate())),
                new Forgery("own key under an unknown kid",
                        () -> real().header(h -> h.put("kid", "mine")).signedWith(ownKey().getPrivate())),
                new Forgery("own key without a kid",
                        () -> real().header(h -> h.remove("kid")).signedWith(ownKey().getPrivate())),
                new Forgery("own key in the header jwk", TokenRefusalTest::bringsItsKey),
                new Forgery("kid that is a path",
                        () -> real().header(h -> h.put("kid", "../../dev/null")).signedWith(new byte[] {0})),
                new Forgery("kid that is SQL",
                        () -> real().header(h -> h.put("kid", "x' UNION SELECT 'a")).signedWith("a".getBytes())),
                new Forgery("role added to the payload", () -> real().payload(p -> p.withObject("/realm_access")
                        .withArray("roles").add("administrator")).withTheOldSignature()),
                new Forgery("unit changed in the payload",
                        () -> real().payload(p -> p.putArray("unit").add("70")).withTheOldSignature()),
                new Forgery("end put off in the payload",
                        () -> real().payload(p -> p.put("exp", in(86_400))).withTheOldSignature()),
                new Forgery("begin put ahead, own key", () -> real().payload(p -> p.put("nbf", in(3_600)))
                        .signedWith(ownKey().getPrivate())),
                new Forgery("critical extension", () -> real().header(h -> h.putArray("crit").add("exp"))
                        .withTheOldSignature()),
                new Forgery("end that is no time", () -> real().payload(p -> p.put("exp", "tomorrow"))
                        .signedWith(ownKey().getPrivate())),
                new Forgery("empty objects", () -> encoded("{}") + "." + encoded("{}") + ".AA"),
                new Forgery("payload that is an array", () -> encoded("{\"alg\":\"RS256\"}") + "." + encoded("[]") + ".AA"),
                new Forgery("payload that is no JSON", () -> encoded("{\"alg\":\"RS256\"}") + "." + encoded("x") + ".AA"),
                new Forgery("header that is a number", () -> encoded("1") + "." + encoded("{}") + ".AA"),
                new Forgery("no base64 at all", () -> "a.b.c"),
                new Forgery("issuer changed, own key", () -> real().payload(p -> p.put("iss", "https://evil.example"))
                        .signedWith(ownKey().getPrivate())),
                new Forgery("two parts only", () -> cut(Tokens.of("planner"))),
                new Forgery("signature of another real token", () -> cut(Tokens.of("administrator")) + "."
                        + Tokens.of("planner").split("\\.")[2]),
                new Forgery("other realm of the same server", Keycloak::tokenOfTheMasterRealm),
                new Forgery("identity token of the same grant",
                        () -> Keycloak.grant("phongtrao-cli", "planner").get("id_token").asText()),
                new Forgery("refresh token of the same grant",
                        () -> Keycloak.grant("phongtrao-cli", "planner").get("refresh_token").asText()),
                new Forgery("client that is not for this API", () -> Keycloak.grant(
                        Keycloak.client(List.of("basic", "profile"), Map.of()), "planner")
                        .get("access_token").asText()));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void aTokenThatTheRealmDidNotIssueForThisApiIsRefused(Forgery forgery) throws GeneralSecurityException {
        refused(bearing("Bearer " + forgery.maker().make()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Bearer  ", "Bearer null", "Bearer ..", "Bearer a.b.c",
        "Basic cGxhbm5lcjpwbGFubmVy", "Token abc", "bearer", "Negotiate YII=", "Digest username=\"planner\"", ","})
    void aHeaderWithoutATokenIsRefused(String header) {
        refused(bearing(header));
    }

    @Test
    void noHeaderIsRefused() {
        refused(given());
    }

    @Test
    void aRealTokenIsAcceptedSoThatTheRefusalsMeanSomething() {
        bearing("Bearer " + Tokens.of("planner")).get(WHO_AM_I).then().statusCode(200)
                .body("roles", equalTo(List.of("planner")));
    }

    @Test
    void aTokenOutsideTheHeaderIsNoToken() {
        refused(given().cookie("Authorization", "Bearer " + Tokens.of("planner")));
        refused(given().header("X-Authorization", "Bearer " + Tokens.of("planner")));
    }

    @Test
    void twoHeadersAreRefusedWhicheverComesFirst() {
        String real = "Bearer " + Tokens.of("planner");
        String forged = "Bearer " + real().header(h -> h.put("alg", "none")).unsigned();
        refused(given().header("Authorization", forged, real));
        refused(given().header("Authorization", real, forged));
        refused(given().header("Authorization", real, "Bearer " + Tokens.of("administrator")));
    }

    @Test
    void aTokenIsRefusedFromItsEndOn() {
        String client = Keycloak.client(List.of("basic", "profile", "phongtrao-api"),
                Map.of("access.token.lifespan", "1"));
        String token = Keycloak.grant(client, "planner").get("access_token").asText();
        long end = claims(token).get("exp").asLong();
        Instant patience = Instant.ofEpochSecond(end).plusSeconds(20);
        // Bounded by the clock and not by a pause: it asks until the end has come.
        Response answer;
        do {
            answer = bearing("Bearer " + token).get(WHO_AM_I);
            if (answer.statusCode() == 200) {
                assertTrue(Instant.now().isBefore(patience), "Still accepted 20 s after its end");
            }
        } while (answer.statusCode() == 200);
        assertTrue(Instant.now().getEpochSecond() >= end, "Refused before its end");
        refused(answer);
    }

    @Test
    void aHeaderCannotMakeTheApiFetchAKey() throws IOException, GeneralSecurityException {
        AtomicInteger fetched = new AtomicInteger();
        HttpServer attacker = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        attacker.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        attacker.start();
        try {
            String address = "http://localhost:" + attacker.getAddress().getPort() + "/keys";
            for (String header : List.of("jku", "x5u")) {
                for (String kid : List.of("mine", Keycloak.signingKey().get("kid").asText())) {
                    refused(bearing("Bearer " + real().header(h -> h.put(header, address).put("kid", kid))
                            .signedWith(ownKey().getPrivate())));
                }
            }
            assertEquals(0, fetched.get(), "The API fetched a key from an address in a token");
        } finally {
            attacker.stop(0);
        }
    }

    @Test
    void aTokenWithoutRolesSignsInAndMayNothing() {
        given().auth().oauth2(Tokens.with(Set.of(), "VN")).get(WHO_AM_I).then().statusCode(403)
                .contentType("application/problem+json").body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void aRoleThatTheProductDoesNotKnowOpensNothing() {
        given().auth().oauth2(Tokens.with(Set.of("offline_access"), "VN")).get(WHO_AM_I).then().statusCode(403);
        // "reader" is implied by the human roles; as a name in a token it must not be enough, and no realm has it.
        given().auth().oauth2(Tokens.of("planner")).get(WHO_AM_I).then().statusCode(200)
                .body("roles", not(hasItem("reader")));
    }

    private static RequestSpecification bearing(String header) {
        return given().header("Authorization", header);
    }

    private static void refused(RequestSpecification request) {
        refused(request.get(WHO_AM_I));
    }

    private static void refused(Response answer) {
        ValidatableResponse refusal = answer.then().statusCode(401).contentType("application/problem+json");
        refusal.header("WWW-Authenticate", org.hamcrest.Matchers.startsWith("Bearer"))
                .header("Cache-Control", equalTo("private, no-cache"))
                .body("type", equalTo("/problems/unauthorized"))
                .body("title", equalTo("Sign in first"))
                .body("status", equalTo(401))
                .body("detail", equalTo("Send a valid access token of the realm: Authorization: Bearer …"))
                .body("instance", equalTo(WHO_AM_I));
    }

    private static ForgedToken real() {
        return ForgedToken.from(Tokens.of("planner"));
    }

    private static String symmetric(byte[] secret) {
        return real().header(h -> h.put("alg", "HS256")).signedWith(secret);
    }

    private static String bringsItsKey() throws GeneralSecurityException {
        KeyPair own = ownKey();
        RSAPublicKey key = (RSAPublicKey) own.getPublic();
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return real().header(h -> {
            h.put("kid", "mine");
            h.putObject("jwk").put("kty", "RSA").put("kid", "mine").put("alg", "RS256").put("use", "sig")
                    .put("n", base64.encodeToString(key.getModulus().toByteArray()))
                    .put("e", base64.encodeToString(key.getPublicExponent().toByteArray()));
        }).signedWith(own.getPrivate());
    }

    private static KeyPair ownKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static RSAPublicKey realmKey() throws GeneralSecurityException {
        JsonNode key = Keycloak.signingKey();
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(
                new BigInteger(1, URL_BASE64.decode(key.get("n").asText())),
                new BigInteger(1, URL_BASE64.decode(key.get("e").asText()))));
    }

    private static byte[] pem(RSAPublicKey key) {
        return ("-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
                + "\n-----END PUBLIC KEY-----\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String cut(String token) {
        return token.substring(0, token.lastIndexOf('.'));
    }

    private static long in(long seconds) {
        return Instant.now().getEpochSecond() + seconds;
    }

    private static ObjectNode claims(String token) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(URL_BASE64.decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
