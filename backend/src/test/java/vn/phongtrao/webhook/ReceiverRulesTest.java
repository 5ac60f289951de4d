package vn.phongtrao.webhook;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phongtrao.shared.problem.Violation;

/** Addresses are written as numbers, so that no name service is asked. */
class ReceiverRulesTest {

    private final ReceiverRules rules = new ReceiverRules(Optional.empty());
    private final ReceiverRules trusting = new ReceiverRules(Optional.of(List.of("LOCALHOST", "127.0.0.1")));

    private static Violation refusal(ReceiverRules rules, String url) {
        ReceiverRefused refused = assertThrows(ReceiverRefused.class, () -> rules.judge(url).orThrow());
        return (Violation) ((List<?>) refused.members().get("violations")).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "http://1.1.1.1/, Https", "ftp://1.1.1.1/, Https", "file:///etc/passwd, Host", "nonsense, Host",
        "https:///x, Host", "https://[::1]/, Host", "https://cổng.vn/, Host", "https://a b/, Url",
        "https://user:secret@1.1.1.1/, UrlParts", "https://1.1.1.1/#part, UrlParts",
        "https://1.1.1.1:22/, Port", "https://1.1.1.1:0/, Port", "https://1.1.1.1:80/, Port", "https://1.1.1.1:65536/, Port",
        "https://127.0.0.1/, NoPublicAddress", "https://localhost/, NoPublicAddress",
        "https://2130706433/, NoPublicAddress", "https://127.1/, Host", "https://0/, NoPublicAddress",
        "https://169.254.169.254/latest/meta-data, NoPublicAddress", "https://10.0.0.1:8443/, NoPublicAddress",
        "https://receiver.invalid/, NoPublicAddress"})
    void whatIsNoReceiverOnThePublicInternetIsRefused(String url, String code) {
        Violation violation = refusal(rules, url);
        assertEquals(code, violation.code());
        assertEquals("/url", violation.pointer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://1.1.1.1", "https://1.1.1.1:443/hook?token=x", "https://1.1.1.1:8443/", "HTTPS://1.1.1.1/"})
    void whatIsOneIsTaken(String url) {
        assertDoesNotThrow(() -> rules.judge(url).orThrow());
    }

    @Test
    void aTrustedHostIsAskedWhereverItIsAndOthersAreNot() {
        assertDoesNotThrow(() -> trusting.judge("http://localhost:81/").orThrow());
        assertDoesNotThrow(() -> trusting.judge("http://127.0.0.1:9000/").orThrow());
        assertEquals("NoPublicAddress", refusal(trusting, "https://127.0.0.2/").code());
        assertEquals("Https", refusal(trusting, "http://localhost.example/").code());
    }

    @Test
    void anAddressIsTakenApartAndItsSecretsAreNotShown() {
        Receiver receiver = rules.parse("https://Portal.Example:8443/a%20b?token=geheim");
        assertEquals(new Receiver(true, "portal.example", 8443, "/a%20b?token=geheim"), receiver);
        assertFalse(receiver.toString().contains("geheim"));
        assertEquals("/", rules.parse("https://portal.example").target());
        assertEquals(null, refusal(rules, "https://user:geheim@1.1.1.1/").value());
    }

    @Test
    void everyAddressOfAHostHasToBePublic() {
        List<InetAddress> local = trusting.addresses(trusting.parse("http://localhost/"));
        assertEquals("127.0.0.1", local.get(0).getHostAddress(), "IPv4 first");
    }
}
