package vn.phongtrao.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phongtrao.commendation.AwardFilter;
import vn.phongtrao.commendation.AwardView;
import vn.phongtrao.commendation.HonourRoll;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.NotFound;

/** The honour roll, and the verification of certificates. */
@Path("/api/v1/public/awards")
@Tag(name = "Public")
public class PublicAwardResource {

    private final HonourRoll honourRoll;

    PublicAwardResource(HonourRoll honourRoll) {
        this.honourRoll = honourRoll;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPublicAwards", summary = "The honour roll",
            description = "Sort by `publishedAt` (default, latest first), `decidedOn` or `id`. Revoked awards, and those "
                    + "whose name was withdrawn from publication, are left out.")
    public Page<AwardView> list(@BeanParam @Valid AwardFilter filter, @BeanParam @Valid PageRequest page) {
        return honourRoll.list(filter, page);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "verifyAward", summary = "What the code on a certificate stands for",
            description = "Case, spaces and hyphens do not matter. `status` says whether the award holds.")
    public AwardView verify(@PathParam("code") String code) {
        return honourRoll.find(code).orElseThrow(NotFound::new);
    }
}
