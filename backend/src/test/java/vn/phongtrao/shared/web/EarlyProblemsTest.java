package vn.phongtrao.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no HTTP client would send, written to the socket as it is. */
@QuarkusTest
class EarlyProblemsTest {

    @TestHTTPResource
    URI api;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /api/v1/public/awards?q={8200} HTTP/1.1          |                          | 414 | uri-too-long      | The address is too long    | Send fewer or shorter parameters. | /api/v1/public/awards
            GET /api/v1/public/awards HTTP/1.1                   | X-Padding: {17000}       | 431 | headers-too-large | The headers are too large  | Send fewer or shorter headers.    | /api/v1/public/awards
            POST /api/v1/figures/parse HTTP/1.1                  | Content-Length: 30000000 | 413 | content-too-large | The body is too large      | Send a smaller body.              | /api/v1/figures/parse
            POST /q/health HTTP/1.1                              | Content-Length: 30000000 | 413 | content-too-large | The body is too large      | Send a smaller body.              | /q/health
            GET api HTTP/1.1                                     |                          | 404 | not-found         | Not found                  | There is no such resource, or it is outside your reach. | api
            """)
    void whatIsRefusedEarlyIsAProblemToo(String line, String header, int status, String type, String title,
            String detail, String instance) throws IOException {
        String answer = send(padded(line) + "\r\n" + (header == null ? "" : padded(header) + "\r\n")
                + "Host: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json"), answer);
        Map<String, Object> body = JsonPath.from(answer.substring(answer.indexOf("\r\n\r\n") + 4)).getMap("$");
        assertEquals(Map.of("type", "/problems/" + type, "title", title, "status", status, "detail", detail,
                "instance", instance), body);
    }

    @ParameterizedTest
    @CsvSource({"GARBAGE", "GET /api/v1/public/awards?q=%zz HTTP/1.1", "GET /api/v1/units/%zz HTTP/1.1"})
    void whatIsNoHttpIsRefusedWithoutReachingAFeature(String line) throws IOException {
        String answer = send(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.matches("(?s)HTTP/1\\.[01] 400 .*"), answer);
    }

    /** {@code {n}} stands for n characters. */
    private static String padded(String text) {
        int brace = text.indexOf('{');
        return brace < 0 ? text : text.substring(0, brace)
                + "a".repeat(Integer.parseInt(text.substring(brace + 1, text.indexOf('}'))))
                + text.substring(text.indexOf('}') + 1);
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket(api.getHost(), api.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
