package vn.phongtrao.unitimport;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import vn.phongtrao.devstack.Tokens;

/** The national file, which lies beside the repository where the whole of it is worked on, and not in it. */
public final class NationalCatalogue {

    private static final String FILE = "shared/data/vn-units-2025-predecessors.json";

    private NationalCatalogue() {
    }

    /** The file; where it is not there, says so on the terminal and leaves the test out. */
    public static byte[] requireFile() {
        Optional<Path> file = find();
        if (file.isEmpty()) {
            String notice = "LEFT OUT: the national catalogue is not at ../" + FILE + "; what is read from it is not tested";
            System.err.println(notice);
            Assumptions.abort(notice);
        }
        try {
            return Files.readAllBytes(file.orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isReadable(folder.resolve(FILE))) {
                return Optional.of(folder.resolve(FILE));
            }
        }
        return Optional.empty();
    }

    /** Sends it as the administrator of the nation. */
    public static Response send(byte[] file, String... parameters) {
        return given().auth().oauth2(Tokens.of("administrator")).contentType(ContentType.JSON).body(new ByteArrayInputStream(file))
                .post("/api/v1/units/import?format=vn-catalogue" + String.join("", parameters));
    }
}
