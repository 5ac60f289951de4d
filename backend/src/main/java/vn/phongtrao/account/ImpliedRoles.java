package vn.phongtrao.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.phongtrao.shared.access.Role;

/** Adds {@link Role#READER} to every human role, so that "any signed-in official" is one word in an annotation. */
@ApplicationScoped
class ImpliedRoles implements SecurityIdentityAugmentor {

    private static final Set<String> HUMAN = Set.of(Role.PLANNER, Role.REPORTER, Role.APPROVER, Role.COUNCIL,
            Role.ADMINISTRATOR, Role.AUDITOR);

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || identity.getRoles().stream().noneMatch(HUMAN::contains)) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom().item(QuarkusSecurityIdentity.builder(identity).addRole(Role.READER).build());
    }
}
