package vn.phongtrao.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that no name service knows, so that only the address that is given can be the one that is asked. */
class ReceiverClientTest {

    private static final String HOST = "receiver.invalid";
    private static final InetAddress LOCAL = InetAddress.getLoopbackAddress();

    private static Vertx vertx;
    private static TestCertificate certificate;

    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        certificate = TestCertificate.of(HOST, folder);
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static HttpServer serve(boolean secure, Handler<HttpServerRequest> handler) {
        return vertx.createHttpServer(new HttpServerOptions().setSsl(secure).setSni(secure)
                        .setKeyCertOptions(certificate.keys()))
                .requestHandler(handler).listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    }

    private static Attempt post(HttpServer server, boolean secure, HttpClientOptions options) {
        return post(server.actualPort(), secure, options, Duration.ofSeconds(5));
    }

    private static Attempt post(int port, boolean secure, HttpClientOptions options, Duration longest) {
        return new ReceiverClient(vertx, options, longest, Clock.systemUTC())
                .post(new Receiver(secure, HOST, port, "/hook?token=x"), LOCAL, Map.of("webhook-id", "1"), "{}");
    }

    @Test
    void theGivenAddressIsAskedUnderTheHostsName() {
        HttpServer server = serve(true, request -> {
            asked.add(request.authority().host() + " " + request.uri() + " " + request.getHeader("webhook-id") + " "
                    + request.connection().indicatedServerName());
            request.response().setStatusCode(202).end("Đã nhận\u0000\u202e tin");
        });
        Attempt attempt = post(server, true, ReceiverClient.options().setTrustOptions(certificate.trust()));
        assertEquals(202, attempt.statusCode(), attempt.toString());
        assertTrue(attempt.isDelivered());
        assertEquals("Đã nhận tin", attempt.excerpt());
        assertEquals(HOST + " /hook?token=x 1 " + HOST, asked.remove());
    }

    @Test
    void aReceiverWhoseCertificateNobodyKnowsOrIsAnothersIsSentNothing(@TempDir Path folder) throws Exception {
        HttpServer server = serve(true, request -> {
            asked.add("asked");
            request.response().end();
        });
        assertEquals(SendFailure.NOT_TRUSTED, post(server, true, ReceiverClient.options()).failure());
        TestCertificate anothers = TestCertificate.of("another.invalid", folder);
        HttpServer other = vertx.createHttpServer(new HttpServerOptions().setSsl(true)
                        .setKeyCertOptions(anothers.keys()))
                .requestHandler(request -> asked.add("asked"))
                .listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        assertEquals(SendFailure.NOT_TRUSTED, post(other, true,
                ReceiverClient.options().setTrustOptions(anothers.trust())).failure());
        assertTrue(asked.isEmpty());
    }

    @Test
    void aRedirectIsNotFollowed() {
        HttpServer target = serve(false, request -> {
            asked.add("target");
            request.response().end();
        });
        HttpServer server = serve(false, request -> request.response().setStatusCode(307)
                .putHeader("Location", "http://127.0.0.1:" + target.actualPort() + "/").end());
        Attempt attempt = post(server, false, ReceiverClient.options());
        assertEquals(307, attempt.statusCode());
        assertFalse(attempt.isDelivered() || attempt.isUnavailable());
        assertTrue(asked.isEmpty());
    }

    @Test
    void anAnswerWithoutEndIsReadNoFurtherThanItIsShown() {
        HttpServer server = serve(false, request -> {
            request.response().setChunked(true).closeHandler(closed -> asked.add("closed"));
            request.response().write("đ".repeat(100_000));
        });
        Attempt attempt = post(server, false, ReceiverClient.options());
        assertEquals(200, attempt.statusCode(), attempt.toString());
        assertEquals("đ".repeat(300), attempt.excerpt());
        assertNotNull(poll(), "the connection is ended");
    }

    @Test
    void whoDoesNotAnswerInTimeHasNotAnswered() {
        HttpServer server = serve(false, request ->
                request.connection().closeHandler(closed -> asked.add("closed")));
        Attempt attempt = post(server.actualPort(), false, ReceiverClient.options(), Duration.ofMillis(300));
        assertEquals(SendFailure.TIMED_OUT, attempt.failure());
        assertTrue(attempt.isUnavailable() && attempt.duration().compareTo(Duration.ofSeconds(3)) < 0);
        assertNotNull(poll(), "the connection is ended");
    }

    @Test
    void whoEndsTheConnectionAndWhoIsNotThereAreToldApart() {
        HttpServer server = serve(false, request -> request.connection().close());
        assertEquals(SendFailure.BROKEN_OFF, post(server, false, ReceiverClient.options()).failure());
        int port = server.actualPort();
        server.close().toCompletionStage().toCompletableFuture().join();
        assertEquals(SendFailure.NOT_CONNECTED,
                post(port, false, ReceiverClient.options(), Duration.ofSeconds(5)).failure());
    }

    @Test
    void aWishForMoreTimeIsHeard() {
        HttpServer server = serve(false, request ->
                request.response().setStatusCode(503).putHeader("Retry-After", "120").end());
        Attempt attempt = post(server, false, ReceiverClient.options());
        assertEquals(Duration.ofMinutes(2), attempt.retryAfter());
        assertTrue(attempt.isUnavailable());
    }

    private String poll() {
        try {
            return asked.poll(5, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
