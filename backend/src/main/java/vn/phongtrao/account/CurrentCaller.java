package vn.phongtrao.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Reach;

/** The caller of the request under way; where no request is, the system itself. */
@RequestScoped
class CurrentCaller implements Caller {

    /** Subject of what no person did, such as the loading of sample data. */
    static final String SYSTEM = "system";

    private static final int LONGEST_NAME = 255;

    private final SecurityIdentity identity;
    private final ReachResolver resolver;
    private Reach reach;
    private boolean system;
    private Identified identified;

    /** Who somebody was when they asked. */
    record Identified(String subject, Set<String> roles, Reach reach) {
    }

    CurrentCaller(SecurityIdentity identity, ReachResolver resolver) {
        this.identity = identity;
        this.resolver = resolver;
    }

    void becomeSystem() {
        system = true;
        reach = null;
    }

    /** Goes on as somebody whose request is answered already. */
    void become(Identified who) {
        identified = who;
        reach = who.reach();
    }

    Identified identified() {
        return new Identified(subject(), roles(), reach());
    }

    @Override
    public String subject() {
        if (system) {
            return SYSTEM;
        }
        if (identified != null) {
            return identified.subject();
        }
        return token() == null ? "anonymous" : token().getSubject();
    }

    @Override
    public boolean isSystem() {
        return system;
    }

    @Override
    public Set<String> roles() {
        if (identified != null) {
            return identified.roles();
        }
        return system ? Set.of(SYSTEM) : identity.getRoles();
    }

    @Override
    public Reach reach() {
        if (reach == null) {
            reach = system ? resolver.ofEverything() : resolver.ofClaims(unitClaims());
        }
        return reach;
    }

    /** The codes that the token names, as it writes them. */
    List<String> unitClaims() {
        Object claim = token() == null ? null : token().getClaim("unit");
        if (claim instanceof JsonArray array) {
            return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        }
        if (claim instanceof Collection<?> values) {
            return values.stream().map(String::valueOf).toList();
        }
        return claim == null ? List.of() : List.of(String.valueOf(claim));
    }

    /**
     * What others call the caller: the name that the token says, else the one under which the caller signed in, at most
     * 255 characters; null where no token is.
     */
    String displayName() {
        if (token() == null) {
            return null;
        }
        String said = token().getClaim("name");
        String name = said == null || said.isBlank() ? userName() : said.strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** The name under which the caller signed in. */
    String userName() {
        return identity.getPrincipal().getName();
    }

    private JsonWebToken token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token : null;
    }
}
