package vn.phongtrao.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token as an attacker would make one: a real one with another header or payload, signed anew or not at all. */
final class ForgedToken {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode header;
    private final ObjectNode payload;
    private final String signature;

    private ForgedToken(String token) {
        String[] parts = token.split("\\.");
        header = read(parts[0]);
        payload = read(parts[1]);
        signature = parts[2];
    }

    static ForgedToken from(String token) {
        return new ForgedToken(token);
    }

    ForgedToken header(Consumer<ObjectNode> change) {
        change.accept(header);
        return this;
    }

    ForgedToken payload(Consumer<ObjectNode> change) {
        change.accept(payload);
        return this;
    }

    /** Keeps the signature of the real token. */
    String withTheOldSignature() {
        return content() + "." + signature;
    }

    String unsigned() {
        return content() + ".";
    }

    /** Signs with an RSA key that is not the realm's. */
    String signedWith(PrivateKey key) {
        try {
            Signature rsa = Signature.getInstance("SHA256withRSA");
            rsa.initSign(key);
            rsa.update(bytes(content()));
            return content() + "." + encoded(rsa.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs with a shared secret, which a naive verifier takes from the public key. */
    String signedWith(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return content() + "." + encoded(mac.doFinal(bytes(content())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String content() {
        return encoded(bytes(header.toString())) + "." + encoded(bytes(payload.toString()));
    }

    private static ObjectNode read(String part) {
        try {
            return (ObjectNode) JSON.readTree(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
