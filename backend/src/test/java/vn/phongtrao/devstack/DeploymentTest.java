package vn.phongtrao.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What can be known about the production set-up without a container engine. */
class DeploymentTest {

    private static final Pattern REQUIRED_VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):\\?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)}");
    private static final Pattern POLICY_DIRECTIVE = Pattern.compile("^ {4}[\"`](.+)[\"`],$", Pattern.MULTILINE);

    private final Path root = Checkout.find().root();

    @Test
    void theComposeFileFollowsTheComposeSpecification() throws IOException {
        assertEquals(List.of(), composeErrors(text("docker-compose.yml")));
    }

    @Test
    void theComposeSpecificationNoticesAMisspeltKey() throws IOException {
        assertFalse(composeErrors(text("docker-compose.yml").replace("healthcheck:", "healthCheck:")).isEmpty());
    }

    @Test
    void everyServiceThatStaysTellsWhetherItIsHealthy() throws IOException {
        Set<String> unhealthy = new TreeSet<>();
        compose().get("services").properties().forEach(service -> {
            if (!service.getValue().has("healthcheck")) {
                unhealthy.add(service.getKey());
            }
        });
        assertEquals(Set.of("migrate"), unhealthy);
    }

    @Test
    void theApiDoesNotKnowThePasswordOfTheUserWhoMigrates() throws IOException {
        String api = compose().at("/services/api/environment").toString();
        assertTrue(api.contains("DB_APP_PASSWORD"));
        assertFalse(api.contains("DB_OWNER_PASSWORD"));
    }

    @Test
    void productionImportsTheRealmWithoutItsDevelopmentAdditions() throws IOException {
        String compose = text("docker-compose.yml");
        assertTrue(compose.contains("phongtrao-realm.json"));
        assertFalse(compose.contains("development"));
    }

    @Test
    void everyPlaceholderOfTheRealmIsSetForKeycloak() throws IOException {
        JsonNode environment = compose().at("/services/keycloak/environment");
        for (String placeholder : names(PLACEHOLDER, text("backend/src/keycloak/phongtrao-realm.json"))) {
            assertTrue(environment.has(placeholder), placeholder);
        }
    }

    @Test
    void theExampleOfTheEnvironmentListsEveryRequiredVariable() throws IOException {
        Set<String> listed = text(".env.example").lines()
                .filter(line -> line.matches("[A-Z_]+="))
                .map(line -> line.replace("=", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(names(REQUIRED_VARIABLE, text("docker-compose.yml")), listed);
    }

    @Test
    void theApiConnectsAsTheTestsDo() throws IOException {
        String url = compose().at("/services/api/environment/QUARKUS_DATASOURCE_JDBC_URL").asText();
        assertEquals(DatabaseAccess.jdbcUrl("mysql", 3306, "phongtrao"), url);
    }

    @Test
    void nginxSendsThePolicyUnderWhichTheBrowserTestsRun() throws IOException {
        String policy = POLICY_DIRECTIVE.matcher(text("frontend/vite/securityHeaders.ts")).results()
                .map(directive -> directive.group(1).replace("${keycloakOrigin}", "${KEYCLOAK_URL}"))
                .collect(Collectors.joining("; "));
        assertTrue(policy.startsWith("default-src 'none'; "));
        assertTrue(text("frontend/nginx/templates/default.conf.template").contains("\"" + policy + "\""), policy);
    }

    private static List<Error> composeErrors(String compose) throws IOException {
        String path = "/compose-spec/compose-spec.json";
        try (InputStream specification = DeploymentTest.class.getResourceAsStream(path)) {
            // The schema's own $id is a file name, which only an absolute address makes valid.
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(SchemaLocation.of("https://compose-spec.example/compose_spec.json"), specification, InputFormat.JSON);
            // Merge keys are YAML's, not JSON's: the schema judges what they stand for.
            return schema.validate(merged(compose).toString(), InputFormat.JSON);
        }
    }

    private JsonNode compose() throws IOException {
        return merged(text("docker-compose.yml"));
    }

    private static JsonNode merged(String yaml) {
        Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new ObjectMapper().valueToTree(content);
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String text(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }
}
