package vn.phongtrao.webhook;

import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A certificate that a host has signed itself, made by the JDK's keytool. */
record TestCertificate(Path store, Path certificate) {

    private static final String PASSWORD = "changeit";

    static TestCertificate of(String host, Path folder) throws IOException, InterruptedException {
        TestCertificate made = new TestCertificate(folder.resolve(host + ".p12"), folder.resolve(host + ".pem"));
        keytool(made, "-genkeypair", "-keyalg", "EC", "-dname", "CN=" + host, "-ext", "SAN=dns:" + host);
        keytool(made, "-exportcert", "-rfc", "-file", made.certificate.toString());
        return made;
    }

    private static void keytool(TestCertificate of, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-alias", "receiver", "-storetype", "PKCS12", "-storepass", PASSWORD,
                "-keystore", of.store.toString()));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("keytool failed");
        }
    }

    PfxOptions keys() {
        return new PfxOptions().setPath(store.toString()).setPassword(PASSWORD);
    }

    PemTrustOptions trust() {
        return new PemTrustOptions().addCertPath(certificate.toString());
    }
}
