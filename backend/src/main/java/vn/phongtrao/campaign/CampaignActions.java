package vn.phongtrao.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.problem.Problem;

/** What the caller may do with campaigns now, by the guards that the verbs themselves run. */
@ApplicationScoped
class CampaignActions {

    private final CampaignDirectory directory;
    private final Instance<ClosingCondition> closingConditions;
    private final Caller caller;

    CampaignActions(CampaignDirectory directory, @Any Instance<ClosingCondition> closingConditions, Caller caller) {
        this.directory = directory;
        this.closingConditions = closingConditions;
        this.caller = caller;
    }

    Map<UUID, List<AllowedAction>> of(List<Campaign> campaigns) {
        boolean planner = caller.has(Role.PLANNER);
        List<UUID> ids = campaigns.stream().map(Campaign::id).toList();
        Set<UUID> writable = planner ? directory.writable(ids) : Set.of();
        Map<UUID, Problem> unclosable = unclosable(campaigns, writable);
        Map<UUID, List<AllowedAction>> actions = new HashMap<>();
        for (Campaign campaign : campaigns) {
            List<AllowedAction> allowed = new ArrayList<>();
            guards(campaign, unclosable.get(campaign.id())).forEach((action, guard) -> allowed.add(
                    !planner ? AllowedAction.notForRole(action)
                            : !writable.contains(campaign.id()) ? AllowedAction.no(action, NotFound.class)
                            : AllowedAction.guardedBy(action, guard)));
            actions.put(campaign.id(), allowed);
        }
        return actions;
    }

    private static Map<String, Runnable> guards(Campaign campaign, Problem unclosable) {
        Map<String, Runnable> guards = new LinkedHashMap<>();
        guards.put("change", campaign::requireChangeable);
        guards.put("launch", campaign::requireLaunchable);
        guards.put("inspect", campaign::requireRunning);
        guards.put("publicise", campaign::requireRunning);
        guards.put("close", () -> {
            campaign.requireRunning();
            if (unclosable != null) {
                throw unclosable;
            }
        });
        guards.put("cancel", campaign::requireChangeable);
        guards.put("clone", () -> { });
        return guards;
    }

    private Map<UUID, Problem> unclosable(List<Campaign> campaigns, Set<UUID> writable) {
        List<UUID> running = campaigns.stream()
                .filter(campaign -> campaign.stage() == CampaignStage.LAUNCHED && writable.contains(campaign.id()))
                .map(Campaign::id).toList();
        Map<UUID, Problem> refusals = new HashMap<>();
        if (!running.isEmpty()) {
            for (ClosingCondition condition : closingConditions) {
                condition.unmetBy(running).forEach(id -> refusals.putIfAbsent(id, condition.refusal()));
            }
        }
        return refusals;
    }
}
