package vn.phongtrao.sample;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the files under {@code /sample} of the class path. */
@ApplicationScoped
class SampleFiles {

    // The files keep facts that have no place in the model yet, so a field that is not asked for is passed over.
    private final JsonMapper yaml = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    <T> List<T> list(String file, Class<T> type) {
        return read(file, yaml.getTypeFactory().constructCollectionType(List.class, type));
    }

    <T> T one(String file, Class<T> type) {
        return read(file, yaml.constructType(type));
    }

    private <T> T read(String file, JavaType type) {
        try (InputStream in = SampleFiles.class.getResourceAsStream("/sample/" + file)) {
            return yaml.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Sample file " + file, e);
        }
    }
}
