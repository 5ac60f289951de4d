package vn.phongtrao.webhook;

import jakarta.ws.rs.QueryParam;

/** Which deliveries are asked for. */
public class WebhookDeliveryFilter {

    @QueryParam("state")
    public DeliveryState state;
}
