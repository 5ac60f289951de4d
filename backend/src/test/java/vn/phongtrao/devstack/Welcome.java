package vn.phongtrao.devstack;

/** What the person at the terminal reads when everything runs. */
final class Welcome {

    private Welcome() {
    }

    static String text(StackSettings settings) {
        return """

                Phong Trào is running. Ctrl-C stops it.

                  Application     %1$s
                  API             %2$s/api/v1   (public: %2$s/api/v1/public/campaigns)
                  Contract        %2$s/q/openapi
                  Health          %2$s/q/health
                  Keycloak        %3$s   (realm phongtrao; administrator of Keycloak: %4$s / %5$s)
                  Database        127.0.0.1:%6$d   (%7$s / %8$s)
                  Logs            %9$s

                  User name = password   Units                      Does
                  planner                VN (the nation)            plans, campaigns, targets, reviews
                  reporter               25234, 25231 (a commune)   writes and submits reports
                  approver               70, 75 (two provinces)     returns and approves reports
                  council                VN                         votes, decides, publishes commendations
                  administrator          VN                         units, catalogues, integrations
                  auditor                VN                         reads everything
                """.formatted(
                settings.spa(), settings.api(), settings.keycloak(),
                KeycloakServer.ADMIN, KeycloakServer.ADMIN_PASSWORD,
                settings.databasePort(), DatabaseAccess.OWNER, DatabaseAccess.OWNER_PASSWORD,
                settings.logs());
    }
}
