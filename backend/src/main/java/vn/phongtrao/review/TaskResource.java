package vn.phongtrao.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.web.MediaTypes;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.shared.write.Writes;

/** Tasks that followed from reviews, over HTTP. */
@Path("/api/v1/tasks/{id}")
@Tag(name = "Reviews")
public class TaskResource {

    private final TaskService tasks;
    private final ReviewQuery query;
    private final Writes writes;

    TaskResource(TaskService tasks, ReviewQuery query, Writes writes) {
        this.tasks = tasks;
        this.query = query;
        this.writes = writes;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getTask", summary = "A task that followed from a review")
    public TaskView get(@PathParam("id") UUID id) {
        return query.requireTask(id);
    }

    @PATCH
    @Found(TaskService.class)
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "changeTask", summary = "Change an open task")
    public RestResponse<TaskView> change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull TaskPatch body) {
        return writes.change(body, () -> tasks.change(id, body, match), query::requireTask);
    }

    @POST
    @Path("complete")
    @Found(TaskService.class)
    @RolesAllowed(Role.PLANNER)
    @Operation(operationId = "completeTask", summary = "Record that a task was done")
    public RestResponse<TaskView> complete(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid TaskCompletion body) {
        return writes.change(body, () -> tasks.complete(id, body, match), query::requireTask);
    }
}
