package vn.phongtrao.bench;

import java.io.IOException;
import java.net.URI;
import java.util.function.Supplier;

/** One resource, asked for over one connection, which is opened anew when the token is another one. */
final class Asked implements Comparison.Work, AutoCloseable {

    private final URI resource;
    private final Supplier<String> token;
    private String bearer;
    private KeepAlive connection;

    Asked(URI resource, Supplier<String> token) {
        this.resource = resource;
        this.token = token;
    }

    @Override
    public void run() throws IOException {
        String now = token.get();
        if (!now.equals(bearer)) {
            close();
            connection = new KeepAlive(resource, now);
            bearer = now;
        }
        connection.ask();
    }

    @Override
    public void close() throws IOException {
        if (connection != null) {
            connection.close();
        }
    }
}
