package vn.phongtrao.shared.write;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/** An answer as it goes out, and as it is kept under an idempotency key. */
record Answer(int status, String location, String entityTag, byte[] body) {

    /**
     * The JSON is already written, because the key keeps it before the commit; the type parameter is what the contract
     * says of the body.
     */
    @SuppressWarnings("unchecked")
    <V> RestResponse<V> toResponse() {
        RestResponse.ResponseBuilder<Object> response = RestResponse.ResponseBuilder.create(status);
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        if (entityTag != null) {
            response.header(HttpHeaders.ETAG, entityTag);
        }
        if (body != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(new RawValue(new String(body, StandardCharsets.UTF_8)));
        }
        return (RestResponse<V>) response.build();
    }
}
