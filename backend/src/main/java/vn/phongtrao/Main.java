package vn.phongtrao;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.jboss.logging.Logger;
import vn.phongtrao.rollup.RollUpProof;

/**
 * Serves the API; or, told a command, runs it beside the processes that serve, and ends.
 *
 * <ul>
 *   <li>{@code prove-roll-ups} compares what progress is read from with the figures, and puts right what differs
 *   <li>{@code rebuild-roll-ups} builds it anew from the figures first
 * </ul>
 */
@QuarkusMain
public class Main implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Main.class);

    private final RollUpProof proof;

    Main(RollUpProof proof) {
        this.proof = proof;
    }

    /** @param arguments of the process; none to serve */
    public static void main(String... arguments) {
        if (arguments.length > 0) {
            System.setProperty("quarkus.http.host-enabled", "false");
        }
        Quarkus.run(Main.class, arguments);
    }

    /** @return 0 when all was well, 1 when something differed and was put right, 2 for an unknown command */
    @Override
    public int run(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.waitForExit();
            return 0;
        }
        switch (arguments[0]) {
            case "prove-roll-ups" -> {
                return tell(proof.prove());
            }
            case "rebuild-roll-ups" -> {
                proof.rebuild();
                return tell(proof.prove());
            }
            default -> {
                LOG.errorf("There is no command %s; there are prove-roll-ups and rebuild-roll-ups", arguments[0]);
                return 2;
            }
        }
    }

    private static int tell(List<RollUpProof.Finding> findings) {
        LOG.info(RollUpProof.text(findings));
        return findings.stream().allMatch(RollUpProof.Finding::isProven) ? 0 : 1;
    }
}
