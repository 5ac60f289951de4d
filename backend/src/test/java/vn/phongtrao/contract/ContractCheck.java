package vn.phongtrao.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;

/**
 * Holds every answer of every test against the contract: the operation exists, its status is listed, and the body fits
 * the schema that the contract gives for it.
 */
final class ContractCheck implements Filter {

    private static final String API = "/api/";

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected,
            FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith(API)) {
            check(request.getMethod(), path, response);
        }
        return response;
    }

    private static void check(String method, String path, Response response) {
        Contract contract = Contract.ofRunningApi();
        int status = response.statusCode();
        contract.operation(method, path).ifPresent(operation -> {
            String where = method + " " + path + " answered " + status;
            if (!operation.lists(status)) {
                throw new AssertionError(where + ", which the contract does not list for " + operation.pointer());
            }
            String body = response.body().asString();
            if (!body.isEmpty() && response.contentType().contains("json")) {
                List<Error> errors = operation.schemaOf(status).validate(body, InputFormat.JSON);
                if (!errors.isEmpty()) {
                    throw new AssertionError(where + " with a body that the contract does not allow: " + errors);
                }
            }
        });
    }
}
