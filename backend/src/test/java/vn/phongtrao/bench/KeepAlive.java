package vn.phongtrao.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection over which the same GET is sent again and again. It takes little of a processor that it shares with the
 * server it measures; a full client takes more than the server does.
 */
final class KeepAlive implements AutoCloseable {

    private static final int OK = 200;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final byte[] request;

    KeepAlive(URI resource, String token) throws IOException {
        socket = new Socket(resource.getHost(), resource.getPort());
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream());
        request = ("GET " + resource.getRawPath() + (resource.getRawQuery() == null ? "" : "?" + resource.getRawQuery())
                + " HTTP/1.1\r\nHost: " + resource.getAuthority() + "\r\nAccept: application/json\r\nAuthorization: Bearer "
                + token + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Asks once and reads the whole answer. @throws IOException when it is no 200 with a length */
    void ask() throws IOException {
        out.write(request);
        String status = line();
        if (!status.startsWith("HTTP/1.1 " + OK)) {
            throw new IOException(status);
        }
        int length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
            }
        }
        if (length < 0) {
            throw new IOException("No Content-Length");
        }
        in.skipNBytes(length);
    }

    private String line() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                text.append((char) next);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
