package vn.phongtrao.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Which addresses are on the public internet, by IANA's registries of special-purpose addresses (RFC 6890). */
final class PublicAddresses {

    /** This network, private, shared (CGNAT), loopback, link-local (with cloud metadata), tests, multicast, reserved. */
    private static final List<Network> SPECIAL_V4 = networks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");
    /** What is given out at all; loopback, local, multicast and the translations of IPv4 lie outside. */
    private static final List<Network> GLOBAL_V6 = networks("2000::/3");
    /** Protocols (with Teredo), documentation, 6to4, documentation. */
    private static final List<Network> SPECIAL_V6 = networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddresses() {
    }

    /** An address that holds an IPv4 address within IPv6 comes as the former from {@link InetAddress}. */
    static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address ? !isIn(SPECIAL_V4, address)
                : isIn(GLOBAL_V6, address) && !isIn(SPECIAL_V6, address);
    }

    private static boolean isIn(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.holds(address.getAddress()));
    }

    private static List<Network> networks(String... texts) {
        return Arrays.stream(texts).map(Network::of).toList();
    }

    /** Addresses that begin with the same bits. Netty's filter of subnets takes fc00::/7 for a part of 2000::/3. */
    private record Network(byte[] first, int bits) {

        static Network of(String text) {
            int slash = text.indexOf('/');
            try {
                return new Network(InetAddress.getByName(text.substring(0, slash)).getAddress(),
                        Integer.parseInt(text.substring(slash + 1)));
            } catch (UnknownHostException numbersAreNotAskedFor) {
                throw new IllegalArgumentException(text, numbersAreNotAskedFor);
            }
        }

        boolean holds(byte[] address) {
            int whole = bits / Byte.SIZE;
            int rest = Byte.SIZE - bits % Byte.SIZE;
            return Arrays.equals(first, 0, whole, address, 0, whole) && (rest == Byte.SIZE
                    || (first[whole] & 0xff) >> rest == (address[whole] & 0xff) >> rest);
        }
    }
}
