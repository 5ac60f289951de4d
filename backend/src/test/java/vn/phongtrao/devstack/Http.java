package vn.phongtrao.devstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The few HTTP calls that starting servers and fetching tokens need. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            // An offer of HTTP/2 by Upgrade is taken for a WebSocket by Vite's proxy, which then never answers.
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Http() {
    }

    /** Whether the address answers 200 now; no answer at all is an ordinary false. */
    static boolean answers(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Sends a request and requires the status.
     *
     * @throws IllegalStateException with the answer's body when the status is another one
     */
    static HttpResponse<String> send(HttpRequest request, int expectedStatus) {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != expectedStatus) {
                throw new IllegalStateException(request.method() + " " + request.uri() + " answered "
                        + response.statusCode() + " instead of " + expectedStatus + ": " + response.body());
            }
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(request.method() + " " + request.uri() + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
