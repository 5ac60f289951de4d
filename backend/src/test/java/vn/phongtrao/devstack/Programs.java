package vn.phongtrao.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The programs of the machine that the stack needs. */
final class Programs {

    private static final int JAVA_AT_LEAST = 17;
    private static final int NODE_AT_LEAST = 20;
    private static final Pattern NODE_VERSION = Pattern.compile("v(\\d+)\\..*", Pattern.DOTALL);

    private Programs() {
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The Node that the front end's own dependencies bring, or else the machine's. */
    static String node(Checkout checkout) {
        Path own = checkout.frontend().resolve("node_modules/node/bin/node");
        return Files.isExecutable(own) ? own.toString() : "node";
    }

    /** Requires the versions that the README names. */
    static void requireVersions(Checkout checkout) {
        if (Runtime.version().feature() < JAVA_AT_LEAST) {
            throw new StartFailure("Phong Trào needs JDK " + JAVA_AT_LEAST + " or later; this is "
                    + Runtime.version());
        }
        String version = versionOf(node(checkout));
        Matcher matcher = NODE_VERSION.matcher(version);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < NODE_AT_LEAST) {
            throw new StartFailure("Phong Trào needs Node " + NODE_AT_LEAST + " or later; node --version says: "
                    + version);
        }
    }

    private static String versionOf(String node) {
        try {
            Process process = new ProcessBuilder(node, "--version").redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            process.waitFor();
            return said;
        } catch (IOException e) {
            throw new StartFailure("Phong Trào needs Node " + NODE_AT_LEAST + " or later, and there is no node here",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
