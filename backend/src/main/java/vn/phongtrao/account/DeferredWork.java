package vn.phongtrao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Runs what somebody asked for after their request is answered, as them and with the reach that they had. */
@ApplicationScoped
public class DeferredWork {

    private final CurrentCaller caller;
    private final Runner runner;

    DeferredWork(CurrentCaller caller, Runner runner) {
        this.caller = caller;
        this.runner = runner;
    }

    /** The work, to be run on any thread, as the caller of the request under way. */
    public Runnable asCaller(Runnable work) {
        CurrentCaller.Identified who = caller.identified();
        return () -> runner.run(who, work);
    }

    /** A bean of its own, since the request context is activated around calls from outside only. */
    @ApplicationScoped
    static class Runner {

        private final CurrentCaller caller;

        Runner(CurrentCaller caller) {
            this.caller = caller;
        }

        @ActivateRequestContext
        void run(CurrentCaller.Identified who, Runnable work) {
            caller.become(who);
            work.run();
        }
    }
}
