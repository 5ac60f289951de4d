package vn.phongtrao.campaign;

/** Where a campaign stands in its life. Inspecting and publicising recur between launch and close. */
public enum CampaignStage {
    DEFINED,
    LAUNCHED,
    CLOSED,
    CANCELLED
}
