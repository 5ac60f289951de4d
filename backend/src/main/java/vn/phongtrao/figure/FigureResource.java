package vn.phongtrao.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phongtrao.shared.access.Role;

/** Reading figures over HTTP; nothing is stored. */
@Path("/api/v1/figures")
@Tag(name = "Figures")
public class FigureResource {

    private final FigureReader reader;

    FigureResource(FigureReader reader) {
        this.reader = reader;
    }

    @POST
    @Path("parse")
    @RolesAllowed({Role.PLANNER, Role.REPORTER, Role.APPROVER, Role.COUNCIL, Role.ADMINISTRATOR})
    @Operation(operationId = "parseFigure", summary = "What a written number can mean",
            description = "Every reading with its reason, most plausible first; what is no figure is 422.")
    public Readings parse(@Valid @NotNull ParseRequest body) {
        return reader.parse(body);
    }
}
