package vn.phongtrao.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.web.MediaTypes;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.shared.write.Writes;

/** Bodies that exist from a date to a date, and the tree they form on every day. */
@Path("/api/v1/units")
@Tag(name = "Units")
public class UnitResource {

    private final UnitService units;
    private final UnitDirectory directory;
    private final Writes writes;
    private final Clock clock;

    UnitResource(UnitService units, UnitDirectory directory, Writes writes, Clock clock) {
        this.units = units;
        this.directory = directory;
        this.writes = writes;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "listUnits", summary = "Units that existed on a day, or ever",
            description = "Sort by `name` (default), `type` or `id`.")
    public Page<UnitView> list(@BeanParam @Valid UnitFilter filter, @BeanParam @Valid PageRequest page) {
        return units.list(filter, page).mapAll(this::views);
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(operationId = "createUnit", summary = "Enter a unit")
    public RestResponse<UnitView> create(@Valid @NotNull NewUnit body) {
        return writes.create(body, () -> units.create(body), id -> units.require(id, today()), this::view);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getUnit", summary = "A unit as it was on a day",
            description = "Outside its lifetime, the unit as it was on the nearest day of it.")
    public UnitView get(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        return view(units.require(id, day(asOf)));
    }

    @PATCH
    @Path("{id}")
    @Found(UnitService.class)
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(operationId = "changeUnit", summary = "Change a unit from a day on",
            description = "Name, type, parent and codes hold for intervals: what held before `effectiveFrom` stays.")
    public RestResponse<UnitView> change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull UnitPatch body) {
        return writes.change(body, () -> units.change(id, body, match), this::view);
    }

    @GET
    @Path("{id}/children")
    @RolesAllowed(Role.READER)
    @Operation(operationId = "listChildrenOfUnit", summary = "Units directly below on a day",
            description = "Sort by `name` (default), `type` or `id`.")
    public Page<UnitView> children(@PathParam("id") UUID id, @BeanParam @Valid UnitFilter filter,
            @BeanParam @Valid PageRequest page) {
        units.require(id, day(filter.asOf));
        filter.parent = id;
        return units.list(filter, page).mapAll(this::views);
    }

    private UnitView view(UnitAt unit) {
        return UnitView.of(unit, directory.path(unit.id(), unit.asOf()));
    }

    private List<UnitView> views(List<UnitAt> page) {
        Map<UUID, List<UnitAt>> paths = directory.pathsOf(page);
        return page.stream().map(unit -> UnitView.of(unit, paths.get(unit.id()))).toList();
    }

    private LocalDate day(LocalDate asOf) {
        return asOf == null ? today() : asOf;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
