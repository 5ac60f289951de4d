package vn.phongtrao.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract as it is committed. */
class CommittedContractTest {

    @Test
    void readersOfYaml11ReadItToo() throws IOException {
        Map<String, Object> contract = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(Path.of("../openapi.yaml")));
        assertEquals("3.1.0", contract.get("openapi"));
    }
}
