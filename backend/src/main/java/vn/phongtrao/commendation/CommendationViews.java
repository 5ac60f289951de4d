package vn.phongtrao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.shared.access.Caller;

/** Shows dossiers as the caller may see them. */
@ApplicationScoped
class CommendationViews {

    private final CommendationQuery query;
    private final DossierNames names;
    private final RewardedEvidences rewarded;
    private final Caller caller;

    CommendationViews(CommendationQuery query, DossierNames names, RewardedEvidences rewarded, Caller caller) {
        this.query = query;
        this.names = names;
        this.rewarded = rewarded;
        this.caller = caller;
    }

    CommendationView of(Commendation dossier) {
        return of(List.of(dossier)).get(0);
    }

    List<CommendationView> of(List<Commendation> dossiers) {
        Map<UUID, DossierNames.Names> known = names.of(dossiers);
        Map<RewardedEvidence.Key, UUID> taken = rewarded.of(dossiers);
        return dossiers.stream()
                .map(dossier -> view(dossier, known.get(dossier.id()), proceedings(dossier), actions(dossier, taken)))
                .toList();
    }

    /** How an award came about, which a portal does not see. */
    private record Proceedings(List<Evidence> evidence, String proposedBy, String submittedBy, Tally tally,
            List<CommendationView.CastVote> votes) {

        static final Proceedings HIDDEN = new Proceedings(List.of(), null, null, null, List.of());
    }

    private Proceedings proceedings(Commendation dossier) {
        if (query.seesAwardsOnly()) {
            return Proceedings.HIDDEN;
        }
        List<CommendationView.CastVote> votes = dossier.ballots().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(ballot -> new CommendationView.CastVote(
                        ballot.getKey(), ballot.getValue().vote(), ballot.getValue().castAt()))
                .toList();
        return new Proceedings(List.copyOf(dossier.evidence()), dossier.proposedBy(), dossier.submittedBy(),
                dossier.tally(), votes);
    }

    private List<AllowedAction> actions(Commendation dossier, Map<RewardedEvidence.Key, UUID> taken) {
        return Arrays.stream(CommendationAction.values()).map(action -> allowed(action, dossier, taken)).toList();
    }

    private AllowedAction allowed(CommendationAction action, Commendation dossier,
            Map<RewardedEvidence.Key, UUID> taken) {
        if (!caller.has(action.role())) {
            return AllowedAction.notForRole(action.verb());
        }
        return AllowedAction.guardedBy(action.verb(), () -> {
            dossier.require(action, caller);
            if (action == CommendationAction.SUBMIT || action == CommendationAction.DECIDE) {
                RewardedEvidences.check(dossier, taken);
            }
        });
    }

    private CommendationView view(Commendation dossier, DossierNames.Names known, Proceedings proceedings,
            List<AllowedAction> allowedActions) {
        Subject subject = dossier.subject();
        boolean named = !subject.type().isPersonal() || dossier.isNamedInPublic() || query.handlesDossiers();
        return new CommendationView(dossier.version(), dossier.id(), dossier.status(), dossier.awardForm(),
                known.form().name(),
                new CommendationView.Nominee(subject.type(), subject.unit(), named ? known.subject(subject) : null),
                dossier.unitId(), known.unit(dossier.unitId()), dossier.campaignId(), known.campaign(dossier), dossier.citation(),
                proceedings.evidence(), dossier.origin(), dossier.createdAt(), proceedings.proposedBy(),
                proceedings.submittedBy(),
                proceedings.tally(), proceedings.votes(),
                known.decision(dossier),
                dossier.reason(), dossier.awardCode(), dossier.publishedAt(), dossier.revokedAt(),
                dossier.withdrawn(), allowedActions);
    }
}
