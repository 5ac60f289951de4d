package vn.phongtrao.webhook;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;

/**
 * Posts to exactly the address that was looked at, while the host's name stays in the request and in TLS. It follows no
 * redirect, undoes no compression, and reads no more of an answer than is shown.
 */
final class ReceiverClient {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int LONGEST_EXCERPT = 300;
    /** Characters of UTF-8 have up to four. */
    private static final int READ_BYTES = 4 * LONGEST_EXCERPT;

    private final HttpClient client;
    private final Duration longest;
    private final Clock clock;

    /** @param longest from the connection to the end of the answer */
    ReceiverClient(Vertx vertx, HttpClientOptions options, Duration longest, Clock clock) {
        this.client = vertx.createHttpClient(options);
        this.longest = longest;
        this.clock = clock;
    }

    /** A connection for each message: one that is kept is closed by a receiver just when the next message goes over it. */
    static HttpClientOptions options() {
        return new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS).setVerifyHost(true).setTrustAll(false)
                .setForceSni(true).setDecompressionSupported(false).setKeepAlive(false);
    }

    /** Sends once and waits for what comes of it. */
    Attempt post(Receiver receiver, InetAddress address, Map<String, String> headers, String body) {
        RequestOptions options = new RequestOptions().setMethod(HttpMethod.POST).setSsl(receiver.secure())
                .setServer(SocketAddress.inetSocketAddress(receiver.port(), address.getHostAddress()))
                .setHost(receiver.host()).setPort(receiver.port()).setURI(receiver.target()).setFollowRedirects(false);
        headers.forEach(options::putHeader);
        Instant at = clock.instant();
        long began = System.nanoTime();
        AtomicReference<HttpClientRequest> unfinished = new AtomicReference<>();
        CompletableFuture<Attempt> outcome = new CompletableFuture<>();
        client.request(options)
                .compose(request -> {
                    unfinished.set(request);
                    return request.send(Buffer.buffer(body.getBytes(StandardCharsets.UTF_8)));
                })
                .compose(response -> excerpt(response, () -> unfinished.set(null)).map(text -> Attempt.answered(at,
                        since(began), response.statusCode(), text, retryAfter(response))))
                .onSuccess(outcome::complete)
                .onFailure(outcome::completeExceptionally);
        try {
            return outcome.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            return Attempt.failed(at, since(began), reason(e.getCause()));
        } catch (TimeoutException e) {
            return Attempt.failed(at, since(began), SendFailure.TIMED_OUT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Attempt.failed(at, since(began), SendFailure.BROKEN_OFF);
        } finally {
            HttpClientRequest left = unfinished.get();
            if (left != null) {
                left.reset();
            }
        }
    }

    /** The beginning of the answer, read to its end or to as much as is shown. */
    private static Future<String> excerpt(HttpClientResponse response, Runnable ended) {
        Promise<String> text = Promise.promise();
        Buffer read = Buffer.buffer();
        response.exceptionHandler(text::tryFail);
        response.handler(chunk -> {
            read.appendBuffer(chunk, 0, Math.min(chunk.length(), READ_BYTES - read.length()));
            if (read.length() == READ_BYTES) {
                response.pause();
                text.tryComplete(excerpt(read));
            }
        });
        response.endHandler(end -> {
            ended.run();
            text.tryComplete(excerpt(read));
        });
        return text.future();
    }

    /** Readable characters only: it is shown in lists and kept in a table. */
    private static String excerpt(Buffer read) {
        String text = read.toString(StandardCharsets.UTF_8).replaceAll("[\\p{C}\\s]+", " ").strip();
        int end = Math.min(text.length(), LONGEST_EXCERPT);
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? null : text.substring(0, end);
    }

    /** In seconds; a date is taken for no wish. */
    private static Duration retryAfter(HttpClientResponse response) {
        String wish = response.getHeader("Retry-After");
        return wish != null && wish.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(wish)) : null;
    }

    private static SendFailure reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return SendFailure.NOT_TRUSTED;
            }
            if (cause instanceof ConnectException || cause instanceof SocketException) {
                return SendFailure.NOT_CONNECTED;
            }
        }
        return SendFailure.BROKEN_OFF;
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
