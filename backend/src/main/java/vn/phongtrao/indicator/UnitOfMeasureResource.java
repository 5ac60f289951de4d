package vn.phongtrao.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Page;

/** The catalogue of units of measure over HTTP. */
@Path("/api/v1/units-of-measure")
@Tag(name = "Indicators")
public class UnitOfMeasureResource {

    private final IndicatorCatalogue catalogue;

    UnitOfMeasureResource(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "listUnitsOfMeasure", summary = "The catalogue of units of measure, on one page")
    public Page<UnitOfMeasure> list() {
        return new Page<>(catalogue.unitsOfMeasure().list(), null, null);
    }
}
