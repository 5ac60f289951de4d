package vn.phongtrao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.shared.access.Reach;

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

    /**
     * Who asked for work, to be kept with it: another process may go on with it.
     *
     * @param readRoots  as in {@link Reach}
     * @param writeRoots as in {@link Reach}
     */
    public record Ticket(String subject, Set<String> roles, Set<UUID> readRoots, Set<UUID> writeRoots) {
    }

    /** Who makes the request under way, with the reach that they have now. */
    public Ticket ticket() {
        CurrentCaller.Identified who = caller.identified();
        return new Ticket(who.subject(), who.roles(), who.reach().readRoots(), who.reach().writeRoots());
    }

    /** Does the work as somebody whose request may be answered long since. */
    public void run(Ticket ticket, Runnable work) {
        runner.run(new CurrentCaller.Identified(ticket.subject, ticket.roles,
                new Reach(ticket.readRoots, ticket.writeRoots)), work);
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
