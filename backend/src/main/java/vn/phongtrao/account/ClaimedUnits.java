package vn.phongtrao.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.phongtrao.shared.access.Reach;

/** The units that an account answers for, kept for when it asks without an access token. */
@ApplicationScoped
public class ClaimedUnits {

    private final CurrentCaller caller;
    private final ReachResolver resolver;

    ClaimedUnits(CurrentCaller caller, ReachResolver resolver) {
        this.caller = caller;
        this.resolver = resolver;
    }

    /** The codes that the caller's token names, as it writes them. */
    public List<String> ofCaller() {
        return caller.unitClaims();
    }

    /** The part of the tree that codes open today. */
    public Reach reachOf(List<String> claims) {
        return resolver.ofClaims(claims);
    }
}
