package vn.phongtrao.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * To which addresses messages may go, so that nobody has the server ask its own network (SSRF). A host that
 * {@code phongtrao.webhook.trusted-hosts} names is asked by http too, at any address and port.
 */
@ApplicationScoped
class ReceiverRules {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    /** Below lie the ports of other services. */
    private static final int FIRST_FREE_PORT = 1024;
    private static final int LAST_PORT = 65535;

    private final Set<String> trusted;

    ReceiverRules(@ConfigProperty(name = "phongtrao.webhook.trusted-hosts") Optional<List<String>> trusted) {
        this.trusted = trusted.orElse(List.of()).stream().map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is to be said against an address, known before a transaction begins and said within it. */
    record Verdict(ReceiverRefused refusal) {

        void orThrow() {
            if (refusal != null) {
                throw refusal;
            }
        }
    }

    /** Looks at an address and at where its host is now. It asks the name service, so no transaction may be open. */
    Verdict judge(String url) {
        try {
            addresses(parse(url));
            return new Verdict(null);
        } catch (ReceiverRefused refusal) {
            return new Verdict(refusal);
        }
    }

    /** @throws ReceiverRefused where the address itself breaks a rule */
    Receiver parse(String url) {
        URI uri = uri(url);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || uri.getHost().startsWith("[")) {
            throw new ReceiverRefused("Host", "Name the receiver's host, in ASCII.", uri.getHost());
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean isTrusted = trusted.contains(host);
        if (!scheme.equals("https") && !(isTrusted && scheme.equals("http"))) {
            throw new ReceiverRefused("Https", "Use https: what is sent must not be read on the way.", scheme);
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new ReceiverRefused("UrlParts", "Leave out user names, passwords and fragments. Each message is "
                    + "signed, so no password is needed.", null);
        }
        boolean secure = scheme.equals("https");
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? HTTPS : HTTP;
        if (!isTrusted && port != HTTPS && (port < FIRST_FREE_PORT || port > LAST_PORT)) {
            throw new ReceiverRefused("Port", "Use port 443, or one from 1024 to 65535.", port);
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new Receiver(secure, host, port, uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    }

    /**
     * Where the receiver is now, IPv4 first. Whoever sends connects to one of these and asks no name service again, which
     * could answer something else by then.
     *
     * @throws ReceiverRefused when it has no address, or one that is not public: the answer is the same, so that nobody
     *                         learns names of the server's own network
     */
    List<InetAddress> addresses(Receiver receiver) {
        List<InetAddress> found = resolve(receiver.host());
        if (found.isEmpty()
                || !trusted.contains(receiver.host()) && !found.stream().allMatch(PublicAddresses::isPublic)) {
            throw new ReceiverRefused("NoPublicAddress",
                    "Name a host of which every address is on the public internet.", receiver.host());
        }
        return found.stream().sorted(Comparator.comparing(address -> !(address instanceof Inet4Address))).toList();
    }

    private static List<InetAddress> resolve(String host) {
        try {
            return Arrays.asList(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            return List.of();
        }
    }

    private static URI uri(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new ReceiverRefused("Url", "Write a whole URL, such as https://portal.example/hooks.", null);
        }
    }
}
