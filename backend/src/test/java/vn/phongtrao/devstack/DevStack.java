package vn.phongtrao.devstack;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Starts all of Phong Trào on this machine and stops it on Ctrl-C or SIGTERM.
 *
 * <pre>
 * DevStack run              fixed ports, data kept: make run
 * DevStack dev              the same with live reload of both sides: make dev
 * DevStack exec COMMAND…    free ports, data thrown away; runs the command in frontend/ with BASE_URL, API_URL and
 *                           KEYCLOAK_URL set, and ends with its exit code: make test-browser
 * </pre>
 */
public final class DevStack {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final StepLog steps = new StepLog(System.out);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Checkout checkout = Checkout.find();

    private DevStack() {
    }

    /** Runs until it is interrupted, a server ends, or the command to execute has ended. */
    public static void main(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        DevStack devStack = new DevStack();
        int exitCode;
        try {
            exitCode = devStack.execute(words);
        } catch (StartFailure e) {
            if (devStack.isStopping()) {
                return;
            }
            devStack.steps.print("\n" + e.getMessage() + "\n");
            exitCode = FAILED;
        }
        System.exit(exitCode);
    }

    private int execute(List<String> words) {
        String mode = words.isEmpty() ? "" : words.get(0);
        if (mode.equals("exec") && words.size() > 1) {
            Stack stack = started(StackSettings.throwAway(checkout), false);
            return runCommand(words.subList(1, words.size()), stack.addresses());
        }
        if (words.size() == 1 && (mode.equals("run") || mode.equals("dev"))) {
            StackSettings settings = StackSettings.of(checkout, System.getenv());
            settings.requireFreePorts();
            Stack stack = started(settings, mode.equals("dev"));
            steps.print(Welcome.text(settings));
            return watch(stack);
        }
        steps.print("usage: DevStack run | dev | exec COMMAND…");
        return MISUSED;
    }

    private Stack started(StackSettings settings, boolean live) {
        Programs.requireVersions(checkout);
        Stack stack = new Stack(checkout, settings, steps);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping.countDown();
            stack.close();
            steps.say("Stopped");
        }));
        stack.start(live);
        return stack;
    }

    private int watch(Stack stack) {
        ChildProcess ended = stack.awaitFirstEnd();
        if (isStopping()) {
            return 0;
        }
        throw ended.ended();
    }

    /** Ctrl-C reaches the servers and this process at the same moment, so the hook gets a moment to begin. */
    private boolean isStopping() {
        try {
            return stopping.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private int runCommand(List<String> command, Map<String, String> addresses) {
        steps.say("Running: " + String.join(" ", command));
        ProcessBuilder builder = new ProcessBuilder(command).directory(checkout.frontend().toFile()).inheritIO();
        builder.environment().putAll(addresses);
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new StartFailure(command.get(0) + " cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }
}
