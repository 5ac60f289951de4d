package bare;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** One read by id, for whoever has a token. */
@Path("/indicators")
@Authenticated
public class IndicatorResource {

    @GET
    @Path("{id}")
    public Indicator get(UUID id) {
        return Indicator.<Indicator>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
