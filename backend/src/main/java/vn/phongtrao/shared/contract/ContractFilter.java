package vn.phongtrao.shared.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** Completes the contract, while it is built, with what holds for every operation of a kind. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String SCHEME = "keycloak";

    /** What the scanner finds of the problem library and of a header's type; ours stand in their place. */
    private static final List<String> LIBRARY_SCHEMAS = List.of("HttpProblem", "HttpValidationProblem", "IfMatch");

    /** Not a success yet: said at the operations that can be done later. */
    private static final String ACCEPTED = "202";

    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Descriptions descriptions = new Descriptions(index);
        descriptions.addTo(contract.getComponents().getSchemas());
        descriptions.addTo(contract.getTags());
        Examples examples = new Examples(contract.getComponents().getSchemas());
        new RequiredFields(index).addTo(contract.getComponents().getSchemas());
        Problems problems = new Problems(index);
        LIBRARY_SCHEMAS.forEach(contract.getComponents()::removeSchema);
        contract.getComponents().addSchema("Problem", problems.schema());
        contract.getComponents().addSchema("Violation", Problems.violationSchema());
        Problems.RESPONSES.forEach((status, name) ->
                contract.getComponents().addResponse(name, problems.response(status)));
        contract.getComponents().addSecurityScheme(SCHEME, OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")
                .description("Access token of the Keycloak realm `phongtrao` with audience `phongtrao-api`."));
        contract.getPaths().getPathItems().forEach((path, item) ->
                item.getOperations().forEach((method, operation) -> complete(path, method, operation, examples)));
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation, Examples examples) {
        Endpoint endpoint = Endpoint.of(operation.getOperationId(), index);
        SortedSet<Integer> failures = new TreeSet<>(List.of(400, 405, 406, 429, 500, 503));
        if (path.contains("{")) {
            failures.add(404);
        }
        if (!endpoint.roles().isEmpty()) {
            failures.addAll(List.of(401, 403));
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of()));
            operation.addExtension("x-roles", endpoint.roles());
        } else {
            // An empty requirement is one that everybody meets.
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
        if (operation.getRequestBody() != null) {
            failures.addAll(List.of(413, 415, 422));
            operation.getRequestBody().setRequired(endpoint.needsBody());
        }
        if (endpoint.isWrite()) {
            failures.addAll(List.of(409, 422));
        }
        if (endpoint.needsIfMatch()) {
            failures.addAll(List.of(412, 428));
            describeIfMatch(operation);
        }
        if (method == PathItem.HttpMethod.POST && endpoint.isWrite()) {
            operation.addParameter(idempotencyKey());
        }
        describeSuccess(operation, method, endpoint, examples);
        failures.forEach(status -> operation.getResponses().addAPIResponse(String.valueOf(status),
                OASFactory.createAPIResponse().ref("#/components/responses/" + Problems.RESPONSES.get(status))));
    }

    private void describeSuccess(Operation operation, PathItem.HttpMethod method, Endpoint endpoint,
            Examples examples) {
        Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
        APIResponse success = responses.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2") && !entry.getKey().equals(ACCEPTED))
                .map(Map.Entry::getValue).findFirst()
                .orElseThrow(() -> new IllegalStateException(operation.getOperationId() + " has no success"));
        List.of("200", "201", "204").forEach(operation.getResponses()::removeAPIResponse);
        if (method == PathItem.HttpMethod.DELETE) {
            operation.getResponses().addAPIResponse("204", OASFactory.createAPIResponse().description("Removed"));
            return;
        }
        success.setDescription(endpoint.isList() ? "A page of the list" : "The resource");
        examples.addTo(success.getContent());
        if (endpoint.isCreation(index)) {
            examples.addTo(operation.getRequestBody().getContent(), success.getContent());
        }
        success.addHeader("ETag", header(endpoint.isList()
                ? "Digest of the page, for `If-None-Match`."
                : "Version of the resource, for `If-Match` and `If-None-Match`."));
        if (endpoint.isList()) {
            success.addHeader("Link", header("Address of the next page, `rel=\"next\"`; absent on the last."));
        }
        operation.getResponses().addAPIResponse("200", success);
        if (endpoint.isCreation(index)) {
            APIResponse created = OASFactory.createAPIResponse().description("Created").content(success.getContent());
            created.addHeader("ETag", header("Version of the resource, for `If-Match`."));
            created.addHeader("Location", header("Path of the new resource."));
            operation.getResponses().addAPIResponse("201", created);
            success.setDescription("The resource that the same id and content created before");
        }
        if (method == PathItem.HttpMethod.GET) {
            operation.getResponses().addAPIResponse("304",
                    OASFactory.createAPIResponse().description("Unchanged since the tag in `If-None-Match`"));
            operation.addParameter(parameter("If-None-Match", "The `ETag` of the copy that the client has."));
        }
    }

    private static void describeIfMatch(Operation operation) {
        operation.getParameters().stream().filter(parameter -> "If-Match".equals(parameter.getName()))
                .forEach(parameter -> parameter
                        .description("The `ETag` of the representation that the change was made from.")
                        .schema(text()).example("\"3-9f2c41ab0d5e6f708192a3b4\""));
    }

    private static Parameter idempotencyKey() {
        return parameter("Idempotency-Key", "1 to 255 characters. The same key with the same body gives the first "
                + "answer again for 24 hours; with another body 422.");
    }

    private static Parameter parameter(String name, String description) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).description(description).schema(text());
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
