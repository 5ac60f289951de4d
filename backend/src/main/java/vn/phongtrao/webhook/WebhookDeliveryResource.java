package vn.phongtrao.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.shared.write.Writes;

/** What became of a webhook's messages, over HTTP. */
@Path(WebhookDeliveryResource.PATH)
@Tag(name = "Webhooks")
public class WebhookDeliveryResource {

    static final String PATH = WebhookResource.PATH + "/{id}";

    private final WebhookDeliveries deliveries;
    private final Writes writes;

    WebhookDeliveryResource(WebhookDeliveries deliveries, Writes writes) {
        this.deliveries = deliveries;
        this.writes = writes;
    }

    @POST
    @Path("test")
    @Found(WebhookService.class)
    @RolesAllowed({Role.ADMINISTRATOR, Role.PORTAL})
    @Operation(operationId = "testWebhook", summary = "Send a test message now and see what the receiver says",
            description = "A signed message of type `webhook.test`, once, whether the webhook is active or not.")
    public RestResponse<WebhookDeliveryView> test(@PathParam("id") UUID id) {
        RestResponse<WebhookDeliveryView> made = writes.accept(null, () -> deliveries.makeTest(id),
                test -> deliveries.require(id, test));
        String path = made.getHeaderString("Location");
        return RestResponse.ok(deliveries.sendTest(id, UUID.fromString(path.substring(path.lastIndexOf('/') + 1))));
    }

    @GET
    @Path("deliveries")
    @RolesAllowed({Role.ADMINISTRATOR, Role.PORTAL})
    @Operation(operationId = "listWebhookDeliveries", summary = "What became of messages, of the last 30 days",
            description = "Sort by `madeAt` (default `-madeAt`) or `id`.")
    public Page<WebhookDeliveryView> list(@PathParam("id") UUID id, @BeanParam WebhookDeliveryFilter filter,
            @BeanParam @Valid PageRequest page) {
        return deliveries.list(id, filter, page);
    }

    @GET
    @Path("deliveries/{deliveryId}")
    @RolesAllowed({Role.ADMINISTRATOR, Role.PORTAL})
    @Operation(operationId = "getWebhookDelivery", summary = "What became of a message")
    public WebhookDeliveryView get(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        return deliveries.require(id, deliveryId);
    }

    @POST
    @Path("deliveries/{deliveryId}/retry")
    @Found(value = WebhookDeliveries.class, parameter = "deliveryId")
    @RolesAllowed({Role.ADMINISTRATOR, Role.PORTAL})
    @Operation(operationId = "retryWebhookDelivery", summary = "Have a message sent again",
            description = "Within seconds, with the same `webhook-id`, whatever came of it before; then by the schedule.")
    public RestResponse<WebhookDeliveryView> retry(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId,
            @HeaderParam("If-Match") IfMatch match) {
        return writes.change(() -> deliveries.retry(id, deliveryId, match),
                delivery -> deliveries.require(id, delivery));
    }
}
