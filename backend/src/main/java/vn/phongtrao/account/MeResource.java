package vn.phongtrao.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitReference;

/** The caller: account, roles, units. */
@Path("/api/v1/me")
@Tag(name = "Me")
public class MeResource {

    private final CurrentCaller caller;
    private final ReachResolver resolver;
    private final UnitDirectory units;
    private final Clock clock;

    MeResource(CurrentCaller caller, ReachResolver resolver, UnitDirectory units, Clock clock) {
        this.caller = caller;
        this.resolver = resolver;
        this.units = units;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.READER, Role.PORTAL})
    @Operation(operationId = "getMe", summary = "Who am I, and what may I do")
    public MeView get() {
        List<String> roles = caller.roles().stream()
                .filter(role -> !role.equals(Role.READER)).sorted().toList();
        return new MeView(caller.subject(), caller.userName(), roles,
                caller.unitClaims().stream().map(this::ownUnit).toList(), Permissions.of(caller.roles()));
    }

    private MeView.OwnUnit ownUnit(String claim) {
        return new MeView.OwnUnit(claim, resolver.unitOf(claim)
                .flatMap(id -> units.find(id, LocalDate.now(clock)))
                .map(UnitReference::of).orElse(null));
    }
}
