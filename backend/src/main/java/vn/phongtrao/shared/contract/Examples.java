package vn.phongtrao.shared.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Answers of the system with the real data loaded, kept as {@code contract/examples/<operationId>.json}. */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    Optional<Object> of(String operationId) {
        try (InputStream file = Examples.class.getResourceAsStream("/contract/examples/" + operationId + ".json")) {
            return file == null ? Optional.empty() : Optional.of(JSON.readValue(file, Map.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Example of " + operationId + " is no JSON object", e);
        }
    }
}
