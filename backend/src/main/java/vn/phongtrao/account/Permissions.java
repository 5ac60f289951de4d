package vn.phongtrao.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.phongtrao.shared.access.Role;

/** What each role may do, in words that a client can show. The endpoints' own annotations decide. */
final class Permissions {

    private static final Map<String, List<String>> BY_ROLE = Map.of(
            Role.PLANNER, List.of("directives:write", "campaigns:write", "targets:write", "reviews:write",
                    "calendars:write", "obligations:complete", "obligations:exempt",
                    "commendations:propose", "figures:parse"),
            Role.REPORTER, List.of("reports:write", "reports:submit", "obligations:complete", "figures:parse"),
            Role.APPROVER, List.of("reports:write", "reports:submit", "reports:return", "reports:approve",
                    "obligations:complete", "figures:parse"),
            Role.COUNCIL, List.of("commendations:vote", "commendations:decide", "commendations:publish",
                    "commendations:revoke", "figures:parse"),
            Role.ADMINISTRATOR, List.of("units:write", "successions:write", "indicators:write",
                    "award-forms:write", "webhooks:write", "audit:read", "figures:parse"),
            Role.AUDITOR, List.of("audit:read"),
            Role.READER, List.of("read"),
            Role.PORTAL, List.of("campaigns:read", "progress:read", "directives:read", "awards:read", "events:read",
                    "webhooks:write"));

    private Permissions() {
    }

    static List<String> of(Collection<String> roles) {
        return roles.stream().flatMap(role -> BY_ROLE.getOrDefault(role, List.of()).stream())
                .distinct().sorted().toList();
    }
}
