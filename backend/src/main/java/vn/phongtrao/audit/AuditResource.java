package vn.phongtrao.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;

/** The audit trail over HTTP. */
@Path("/api/v1/audit")
@Tag(name = "Audit")
public class AuditResource {

    private final AuditReader reader;
    private final AuditVerification verification;

    AuditResource(AuditReader reader, AuditVerification verification) {
        this.reader = reader;
        this.verification = verification;
    }

    @GET
    @RolesAllowed({Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(operationId = "listAuditEntries", summary = "Who changed what within your reach",
            description = "Sort by `sequence` (default `-sequence`, latest first). An entry appears within seconds.")
    public Page<AuditView> list(@BeanParam @Valid AuditFilter filter, @BeanParam @Valid PageRequest page) {
        return reader.list(filter, page);
    }

    @GET
    @Path("verification")
    @RolesAllowed({Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(operationId = "verifyAuditTrail", summary = "Whether the whole audit trail is as it was written",
            description = "Computes every hash of the chain anew, from the first entry on.")
    public ChainReport verify() {
        return verification.verify();
    }
}
