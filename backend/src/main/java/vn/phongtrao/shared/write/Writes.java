package vn.phongtrao.shared.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.problem.InvalidParameter;

/**
 * How every change over HTTP is made: one transaction around the change, its answer and the idempotency key; the
 * entity tag; the status. A resource method that changes state returns what this returns.
 */
@RequestScoped
public class Writes {

    private static final int LONGEST_KEY = 255;
    private static final Duration LONGEST_CHANGE = Duration.ofMinutes(1);

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final IdempotencyKeys keys;
    private final Creations creations;
    private final Caller caller;

    @Context
    HttpHeaders headers;
    @Context
    UriInfo uri;
    @Context
    Request request;

    Writes(EntityManager entityManager, ObjectMapper json, IdempotencyKeys keys, Creations creations, Caller caller) {
        this.entityManager = entityManager;
        this.json = json;
        this.keys = keys;
        this.creations = creations;
        this.caller = caller;
    }

    /**
     * Creates: 201 with {@code Location}, or 200 when the same id was created with the same content before.
     *
     * @param existing finds what was created earlier under the client's id, within the caller's reach
     * @param view     shows it; called after the flush, so that versions are final
     */
    public <E, V extends Representation> RestResponse<V> create(
            Identified body, Supplier<E> create, Function<UUID, E> existing, Function<E, V> view) {
        byte[] content = contentHash(body);
        return answer(content, () -> {
            if (body.id() != null && !creations.claim(body.id(), boundToPath(content))) {
                return shown(200, existing.apply(body.id()), view);
            }
            return shown(201, create.get(), view);
        });
    }

    /**
     * Shows what {@link #create} would answer, by the same way, and leaves nothing behind: 200 without a tag, and the
     * transaction is rolled back. An {@code Idempotency-Key} is not used up.
     */
    public <E, V extends Representation> RestResponse<V> rehearse(
            Identified body, Supplier<E> create, Function<UUID, E> existing, Function<E, V> view) {
        byte[] content = contentHash(body);
        return RetriedTransaction.runAndRollBack(() -> {
            boolean isNew = body.id() == null || creations.claim(body.id(), boundToPath(content));
            return new Answer(200, null, null,
                    shown(200, isNew ? create.get() : existing.apply(body.id()), view).body());
        }).toResponse();
    }

    /** Changes: 200 with the resource as it is now. */
    public <E, V extends Representation> RestResponse<V> change(
            Object body, Supplier<E> change, Function<E, V> view) {
        return answer(contentHash(body), () -> shown(200, change.get(), view));
    }

    /** Changes much at once: 200 with what was done. @param longest how long that may take */
    public <E, V extends Representation> RestResponse<V> changeMuch(
            Object body, Duration longest, Supplier<E> change, Function<E, V> view) {
        return answer(contentHash(body), longest, () -> shown(200, change.get(), view));
    }

    /** Takes on work that is done later: 202 with where it can be followed. */
    public <E, V extends Representation> RestResponse<V> accept(
            Object body, Supplier<E> acceptance, Function<E, V> view) {
        return answer(contentHash(body), () -> shown(202, acceptance.get(), view));
    }

    /** Changes by a verb that takes no body. */
    public <E, V extends Representation> RestResponse<V> change(Supplier<E> change, Function<E, V> view) {
        return change(null, change, view);
    }

    /** Removes: 204. */
    public RestResponse<Void> remove(Runnable removal) {
        return answer(contentHash(null), () -> {
            removal.run();
            entityManager.flush();
            return new Answer(204, null, null, null);
        });
    }

    /**
     * Creates as one item of many that are sent together: in its own transaction, and under a key of its own.
     *
     * @param item the whole item, as the key's content
     * @param collection path at which such a thing is created by itself, so that a repetition there is known
     */
    public <E, V extends Representation> ItemAnswer createItem(String key, Object item, String collection,
            Identified body, Supplier<E> create, Function<UUID, E> existing, Function<E, V> view) {
        byte[] content = contentHash(body);
        return ItemAnswer.of(answer(Optional.of(scopeOfItem(key)), contentHash(item), LONGEST_CHANGE, () ->
                body.id() != null && !creations.claim(body.id(), bound(collection, content))
                        ? shown(200, existing.apply(body.id()), view) : shown(201, create.get(), view)));
    }

    /** Changes as one item of many. @param item the whole item, as the key's content */
    public <E, V extends Representation> ItemAnswer changeItem(String key, Object item, Supplier<E> change,
            Function<E, V> view) {
        return ItemAnswer.of(answer(Optional.of(scopeOfItem(key)), contentHash(item), LONGEST_CHANGE,
                () -> shown(200, change.get(), view)));
    }

    /** Removes as one item of many. @param item the whole item, as the key's content */
    public ItemAnswer removeItem(String key, Object item, Runnable removal) {
        return ItemAnswer.of(answer(Optional.of(scopeOfItem(key)), contentHash(item), LONGEST_CHANGE, () -> {
            removal.run();
            entityManager.flush();
            return new Answer(204, null, null, null);
        }));
    }

    private <V> RestResponse<V> answer(byte[] content, Supplier<Answer> change) {
        return answer(content, LONGEST_CHANGE, change);
    }

    private <V> RestResponse<V> answer(byte[] content, Duration longest, Supplier<Answer> change) {
        return answer(scope(), content, longest, change).toResponse();
    }

    private Answer answer(Optional<IdempotencyScope> scope, byte[] content, Duration longest,
            Supplier<Answer> change) {
        return RetriedTransaction.run(scope.isPresent(), longest, () -> {
            Optional<Answer> kept = scope.flatMap(key -> keys.claim(key, content));
            if (kept.isPresent()) {
                return kept.get();
            }
            Answer answer = change.get();
            scope.ifPresent(key -> keys.keep(key, answer));
            return answer;
        });
    }

    private <E, V extends Representation> Answer shown(int status, E changed, Function<E, V> view) {
        entityManager.flush();
        V shown = view.apply(changed);
        byte[] body = bytes(shown);
        return new Answer(status, status > 200 ? shown.self() : null, EntityTags.of(shown.version(), body), body);
    }

    private Optional<IdempotencyScope> scope() {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null || !"POST".equals(request.getMethod())) {
            return Optional.empty();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidParameter("Idempotency-Key", "Size", "Use 1 to " + LONGEST_KEY + " characters.", key);
        }
        return Optional.of(scopeOfItem(key));
    }

    private IdempotencyScope scopeOfItem(String key) {
        return new IdempotencyScope(
                caller.subject(), request.getMethod() + " " + uri.getRequestUri().getRawPath(), key);
    }

    /** Equal bodies sent to two collections, such as the targets of two campaigns, are two contents. */
    private byte[] boundToPath(byte[] content) {
        return bound(uri.getRequestUri().getRawPath(), content);
    }

    private static byte[] bound(String path, byte[] content) {
        return EntityTags.sha256(path + '\n' + HexFormat.of().formatHex(content));
    }

    private byte[] contentHash(Object body) {
        return EntityTags.sha256(bytes(body));
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
