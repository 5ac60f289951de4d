package vn.phongtrao.webhook;

import jakarta.ws.rs.QueryParam;

/** Which webhooks are asked for. */
public class WebhookFilter {

    @QueryParam("state")
    public WebhookState state;
}
