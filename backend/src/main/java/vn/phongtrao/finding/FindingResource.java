package vn.phongtrao.finding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.report.ReportService;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.shared.write.Writes;

/** Findings in a report over HTTP. */
@Path("/api/v1/reports/{id}/checks")
@Tag(name = "Reports")
public class FindingResource {

    private final FindingService findings;
    private final Writes writes;

    FindingResource(FindingService findings, Writes writes) {
        this.findings = findings;
        this.writes = writes;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "listFindings", summary = "How a report's present figures stand to its campaign's checks",
            description = "A violated ERROR, and a violated WARNING without a comment, keep the report from being submitted.")
    public FindingsView list(@PathParam("id") UUID id) {
        return findings.of(id);
    }

    @GET
    @Path("{check}/comment")
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getCheckComment", summary = "What the unit says to a check; the path names it by its code")
    public CommentView comment(@PathParam("id") UUID id, @PathParam("check") String check) {
        return findings.comment(id, check);
    }

    @PUT
    @Path("{check}/comment")
    @Found(ReportService.class)
    @RolesAllowed({Role.REPORTER, Role.APPROVER})
    @Operation(operationId = "saveCheckComment", summary = "Comment on a check, or replace the comment",
            description = "Only of a draft or a returned report. `If-Match` is required once there is a comment.")
    public RestResponse<CommentView> save(@PathParam("id") UUID id, @PathParam("check") String check,
            @HeaderParam("If-Match") IfMatch match, @Valid @NotNull NewComment body) {
        return writes.change(body, () -> findings.say(id, check, body, match), findings::view);
    }
}
