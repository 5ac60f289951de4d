package vn.phongtrao.webhook;

/**
 * Where messages go, taken apart.
 *
 * @param secure  whether by TLS
 * @param host    its name in ASCII, or an IPv4 address
 * @param target  path and query, as they stand in the request line; the query may hold a secret
 */
record Receiver(boolean secure, String host, int port, String target) {

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
