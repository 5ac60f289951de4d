package vn.phongtrao.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keycloak as unpacked from its Maven artifact and built once for development, which makes every later start fast.
 *
 * @param folder the distribution's folder, which starts only read
 */
record KeycloakInstallation(Path folder) {

    /**
     * What the product does not use is left out of the build, an embedded database is in it. Caches are local: without
     * that, Keycloak looks for other nodes on the network.
     */
    private static final List<String> BUILD_OPTIONS = List.of(
            "build",
            "--db=dev-mem",
            "--cache=local",
            "--features-disabled=ciba,device-flow,kerberos,par,web-authn,passkeys,docker");

    /** The parts that a server's home shares with the installation; its data folder is its own. */
    private static final List<String> SHARED_FOLDERS = List.of("conf", "lib", "providers", "themes");

    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            // Most of a short life is start-up, which the first compiler serves best.
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private static final Pattern VERSION = Pattern.compile("<keycloak\\.version>([^<]+)</keycloak\\.version>");

    /** Unpacks and builds Keycloak unless that was done; the first time takes half a minute. */
    static KeycloakInstallation prepare(Checkout checkout, StepLog steps) {
        String name = "keycloak-" + version(checkout);
        return new KeycloakInstallation(Folders.once(checkout.cache().resolve(name), partial -> {
            Archive archive = archive(checkout);
            steps.say("Keycloak: unpacking and building it, once (about half a minute)");
            archive.unpack(name + "/", partial);
            new KeycloakInstallation(partial).build(checkout.run().resolve("logs/keycloak-build.log"));
        }));
    }

    private static Archive archive(Checkout checkout) {
        Path archive = checkout.cache().resolve("download/keycloak-quarkus-dist-" + version(checkout) + ".zip");
        if (!Files.exists(archive)) {
            throw new StartFailure(archive + " is absent: mvn -f backend/pom.xml process-test-resources fetches it");
        }
        return new Archive(archive);
    }

    /** The version that the backend's build names, so that it stands in one place. */
    private static String version(Checkout checkout) {
        try {
            Matcher version = VERSION.matcher(Files.readString(checkout.backend().resolve("pom.xml")));
            if (!version.find()) {
                throw new StartFailure("backend/pom.xml has no property keycloak.version");
            }
            return version.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build(Path log) {
        ChildProcess.start("Keycloak's build", folder, log, Map.of(), command(folder, BUILD_OPTIONS))
                .awaitSuccess(Duration.ofMinutes(5));
    }

    /** Links a home folder, in which a server keeps its own data, to the installation. */
    void furnish(Path home) throws IOException {
        for (String shared : SHARED_FOLDERS) {
            Files.createSymbolicLink(home.resolve(shared), folder.resolve(shared));
        }
    }

    /**
     * The command line of Keycloak itself. Its start script would stay between this process and the server and would
     * have to be stopped with it.
     */
    List<String> command(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Programs.java());
        command.addAll(JVM_OPTIONS);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.add("-cp");
        command.add(folder.resolve("lib/quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }
}
