package vn.phongtrao.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.web.Found;
import vn.phongtrao.shared.web.MediaTypes;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.shared.write.Writes;

/** Receivers of what changes, over HTTP. */
@Path(WebhookResource.PATH)
@Tag(name = "Webhooks")
public class WebhookResource {

    static final String PATH = "/api/v1/webhooks";

    private final WebhookService webhooks;
    private final ReceiverRules rules;
    private final Writes writes;

    WebhookResource(WebhookService webhooks, ReceiverRules rules, Writes writes) {
        this.webhooks = webhooks;
        this.rules = rules;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.PORTAL})
    @Operation(operationId = "listWebhooks", summary = "Webhooks",
            description = "An administrator sees those of the units in reach, a portal its own. "
                    + "Sort by `createdAt` (default `-createdAt`) or `id`.")
    public Page<WebhookView> list(@BeanParam WebhookFilter filter, @BeanParam @Valid PageRequest page) {
        return webhooks.list(filter, page);
    }

    @POST
    @RolesAllowed({Role.ADMINISTRATOR, Role.PORTAL})
    @Operation(operationId = "createWebhook", summary = "Have events sent to an address",
            description = "From now on it is sent the events of these types that the account may read in the feed, each at "
                    + "least once, signed as the Standard Webhooks specification says. The answer shows the `secret` that "
                    + "verifies them, once.")
    public RestResponse<WebhookView> create(@Valid @NotNull NewWebhook body) {
        ReceiverRules.Verdict verdict = rules.judge(body.url());
        return writes.create(body, () -> webhooks.create(body, verdict), id -> new WebhookService.Made(id, null),
                made -> webhooks.require(made.id()).withSecret(made.secret()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATOR, Role.PORTAL})
    @Operation(operationId = "getWebhook", summary = "A webhook")
    public WebhookView get(@PathParam("id") UUID id) {
        return webhooks.require(id);
    }

    @PATCH
    @Path("{id}")
    @Found(WebhookService.class)
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.ADMINISTRATOR, Role.PORTAL})
    @Operation(operationId = "changeWebhook", summary = "Change where a webhook sends, or what")
    public RestResponse<WebhookView> change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match,
            @Valid @NotNull WebhookPatch body) {
        ReceiverRules.Verdict verdict = body.url() == null ? null : rules.judge(body.url().orElseThrow());
        return writes.change(body, () -> webhooks.change(id, body, verdict, match), webhooks::require);
    }

    @DELETE
    @Path("{id}")
    @Found(WebhookService.class)
    @RolesAllowed({Role.ADMINISTRATOR, Role.PORTAL})
    @Operation(operationId = "removeWebhook", summary = "Remove a webhook and what is known of its deliveries")
    public RestResponse<Void> remove(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return writes.remove(() -> webhooks.remove(id, match));
    }

    @POST
    @Path("{id}/pause")
    @Found(WebhookService.class)
    @RolesAllowed({Role.ADMINISTRATOR, Role.PORTAL})
    @Operation(operationId = "pauseWebhook", summary = "Send nothing for now")
    public RestResponse<WebhookView> pause(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return writes.change(() -> webhooks.pause(id, match), webhooks::require);
    }

    @POST
    @Path("{id}/resume")
    @Found(WebhookService.class)
    @RolesAllowed({Role.ADMINISTRATOR, Role.PORTAL})
    @Operation(operationId = "resumeWebhook", summary = "Send again",
            description = "Also after the system disabled it. It goes on with the event at which it stopped.")
    public RestResponse<WebhookView> resume(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return writes.change(() -> webhooks.resume(id, match), webhooks::require);
    }

    @POST
    @Path("{id}/rotate-secret")
    @Found(WebhookService.class)
    @RolesAllowed({Role.ADMINISTRATOR, Role.PORTAL})
    @Operation(operationId = "rotateWebhookSecret", summary = "Make a new secret",
            description = "The answer shows it, once. For 24 hours messages bear the signatures of both; the one before the "
                    + "last signs no more.")
    public RestResponse<WebhookView> rotateSecret(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        return writes.change(() -> webhooks.rotateSecret(id, match),
                made -> webhooks.require(made.id()).withSecret(made.secret()));
    }
}
