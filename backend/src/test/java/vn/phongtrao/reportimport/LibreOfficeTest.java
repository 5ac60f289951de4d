package vn.phongtrao.reportimport;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form goes through LibreOffice and back: what it makes of hidden sheets, keys, lists and texts is what offices send. */
@QuarkusTest
class LibreOfficeTest {

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(directory -> Stream.of(Path.of(directory, "soffice"), Path.of(directory, "libreoffice")))
                .filter(Files::isExecutable).findFirst();
    }

    /** Opens and saves a file, as somebody would. */
    private byte[] saved(Path folder, byte[] file) throws IOException, InterruptedException {
        Path sent = Files.write(Files.createTempDirectory(folder, "sent").resolve("bieu.xlsx"), file);
        Path out = Files.createTempDirectory(folder, "saved");
        Process office = new ProcessBuilder(program().orElseThrow().toString(), "--headless", "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "xlsx", "--outdir", out.toString(),
                sent.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        if (!office.waitFor(3, TimeUnit.MINUTES)) {
            office.destroyForcibly();
        }
        Path saved = out.resolve("bieu.xlsx");
        assertTrue(Files.exists(saved), () -> {
            try {
                return Files.readString(folder.resolve("office.log"));
            } catch (IOException e) {
                return e.toString();
            }
        });
        return Files.readAllBytes(saved);
    }

    @Test
    void aFormThatWasOpenedAndSavedSaysTheSame() throws Exception {
        assumeTrue(program().isPresent(), "SKIPPED: no round trip, because there is no soffice on the PATH");
        Path folder = Files.createTempDirectory("libreoffice-test-");
        ImportLand land = new ImportLand("IMPL", 2);
        String query = "?campaign=" + land.campaign + "&period=2019-01";
        land.csv("", ImportLand.HEADER + land.row("2019-01", land.code(0), "REACHED", "", "1.234")
                + land.row("2019-01", land.code(0), "DIESEL", "", "106,5 lít")
                + land.row("2019-01", land.code(1), "REACHED", "", "trên 56 hộ")
                + land.row("2019-01", land.code(1), "SAFE", "", "Không")
                + land.row("2019-01", land.code(1), "TEAMS", "teamKind:BOAT", "2 tổ")).then().statusCode(200);
        byte[] form = land.approver().get("/api/v1/reports/template.xlsx" + query + "&unit=" + land.province).asByteArray();
        ImportLand.send(land.approver(), query, ImportFormat.XLSX_TYPE, saved(folder, form)).then().statusCode(200)
                .body("report.problems", empty()).body("report.counts.figuresUnchanged", equalTo(5))
                .body("report.counts.figuresCreated", equalTo(0)).body("report.counts.figuresChanged", equalTo(0));

        byte[] ofOne = land.approver().get("/api/v1/reports/template.xlsx" + query + "&unit=" + land.communes.get(1))
                .asByteArray();
        ImportLand.send(land.approver(), query, ImportFormat.XLSX_TYPE, saved(folder, ofOne)).then().statusCode(200)
                .body("report.problems", empty()).body("report.counts.figuresUnchanged", equalTo(3));
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
