package vn.phongtrao.webhook;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.http.HttpHeaders;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SigningSecretTest {

    private static final String BODY = "{\"type\":\"campaign.launched\",\"data\":{\"name\":\"Phong trào toàn dân\"}}";

    private static HttpHeaders headers(String id, long timestamp, String signature) {
        return HttpHeaders.of(Map.of("webhook-id", List.of(id), "webhook-timestamp", List.of(String.valueOf(timestamp)),
                "webhook-signature", List.of(signature)), (name, value) -> true);
    }

    /** The example that the specification's own libraries are tested with. */
    @Test
    void theSpecificationsExampleHasItsSignature() {
        SigningSecret secret = new SigningSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        assertEquals("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"));
    }

    @Test
    void anothersLibraryVerifiesWhatIsSignedAndNothingElse() throws Exception {
        SigningSecret secret = new SigningSecret(SigningSecret.random(new SecureRandom()));
        SigningSecret other = new SigningSecret(SigningSecret.random(new SecureRandom()));
        long now = Instant.now().getEpochSecond();
        String signature = secret.sign("1", now, BODY);
        Webhook verifier = new Webhook(secret.text());
        assertDoesNotThrow(() -> verifier.verify(BODY, headers("1", now, signature)));
        assertDoesNotThrow(() -> verifier.verify(BODY, headers("1", now, other.sign("1", now, BODY) + " " + signature)));
        assertThrows(WebhookVerificationException.class, () ->
                verifier.verify(BODY + " ", headers("1", now, signature)));
        assertThrows(WebhookVerificationException.class, () -> verifier.verify(BODY, headers("2", now, signature)));
        assertThrows(WebhookVerificationException.class, () ->
                verifier.verify(BODY, headers("1", now, other.sign("1", now, BODY))));
    }

    @Test
    void aSecretHasThePrefixAndTheLengthAndIsNotPrinted() {
        SigningSecret secret = new SigningSecret(SigningSecret.random(new SecureRandom()));
        assertTrue(secret.text().startsWith("whsec_"));
        assertEquals(32, Base64.getDecoder().decode(secret.text().substring("whsec_".length())).length);
        assertEquals("whsec_…", secret.toString());
    }
}
