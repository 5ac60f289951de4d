package vn.phongtrao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Runs what no person asked for, with the whole tree in reach. */
@ApplicationScoped
public class SystemCaller {

    private final CurrentCaller caller;

    SystemCaller(CurrentCaller caller) {
        this.caller = caller;
    }

    @ActivateRequestContext
    public void run(Runnable work) {
        caller.becomeSystem();
        work.run();
    }
}
