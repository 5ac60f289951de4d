package vn.phongtrao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.phongtrao.awardform.AwardForm;
import vn.phongtrao.awardform.AwardFormService;
import vn.phongtrao.awardform.AwardFormView;
import vn.phongtrao.awardform.SubjectType;
import vn.phongtrao.commendation.EligibilityView.Condition;
import vn.phongtrao.commendation.EligibilityView.Proof;
import vn.phongtrao.commendation.EligibilityView.Requirement;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;

/** Judges a dossier by each condition, without changing anything. */
@ApplicationScoped
class Eligibility {

    private static final String NO_BASIS = "The award form has no legal basis on this day.";

    private final AwardFormService forms;
    private final RewardedEvidences rewarded;
    private final ReportEvidence reports;
    private final CommendationQuery query;
    private final UnitDirectory units;
    private final Clock clock;

    Eligibility(AwardFormService forms, RewardedEvidences rewarded, ReportEvidence reports, CommendationQuery query,
            UnitDirectory units, Clock clock) {
        this.forms = forms;
        this.rewarded = rewarded;
        this.reports = reports;
        this.query = query;
        this.units = units;
        this.clock = clock;
    }

    /** @param asOf the day to judge a dossier that is not decided; null means today */
    EligibilityView of(UUID id, LocalDate asOf) {
        Commendation dossier = query.find(id).orElseThrow(NotFound::new);
        LocalDate day = dossier.decision().map(NewDecision::decidedOn)
                .orElseGet(() -> asOf == null ? LocalDate.now(clock) : asOf);
        Optional<AwardForm> form = forms.inForce(dossier.awardForm(), day);
        List<Condition> conditions = List.of(
                formInForce(form),
                formForSubject(dossier, form),
                issuerCompetent(dossier, form, day),
                evidenceGiven(dossier),
                evidenceNotRewarded(dossier));
        return new EligibilityView(dossier.id(), day, dossier.awardForm(), form.map(AwardForm::legalBasis).orElse(null),
                form.map(AwardForm::verified).orElse(false), conditions.stream().allMatch(Condition::met), conditions);
    }

    private static Condition formInForce(Optional<AwardForm> form) {
        return new Condition(Requirement.FORM_IN_FORCE, form.isPresent(),
                form.isPresent() ? "The award form has a legal basis on this day." : NO_BASIS,
                form.map(Eligibility::proof).stream().toList());
    }

    private static Condition formForSubject(Commendation dossier, Optional<AwardForm> form) {
        SubjectType type = dossier.subject().type();
        return new Condition(Requirement.FORM_FOR_SUBJECT, form.filter(f -> f.isFor(type)).isPresent(),
                form.map(f -> "The nominee is " + type + "; the form is for " + f.subjectTypes().stream().sorted().toList()
                        + ".").orElse(NO_BASIS),
                form.map(Eligibility::proof).stream().toList());
    }

    private Condition issuerCompetent(Commendation dossier, Optional<AwardForm> form, LocalDate day) {
        List<UnitAt> candidates = dossier.decision()
                .map(decision -> units.find(decision.issuer(), day).stream().toList())
                .orElseGet(() -> units.path(dossier.unitId(), day));
        List<UnitAt> competent = candidates.stream()
                .filter(unit -> unit.lifetime().contains(day))
                .filter(unit -> form.filter(f -> f.mayBeGrantedBy(unit.type())).isPresent()).toList();
        return new Condition(Requirement.ISSUER_COMPETENT, !competent.isEmpty(),
                form.map(f -> "The form is granted by " + f.grantedBy().stream().sorted().toList() + ".").orElse(NO_BASIS),
                competent.stream().map(unit -> new Proof(unit.name(), "/api/v1/units/" + unit.id())).toList());
    }

    private Condition evidenceGiven(Commendation dossier) {
        int given = dossier.evidence().size();
        int notApproved = reports.notApproved(dossier.evidence()).size();
        return new Condition(Requirement.EVIDENCE_GIVEN, given > 0 && notApproved == 0,
                "The dossier has " + given + " pieces of evidence, of which " + notApproved
                        + " are reports that are not approved.",
                dossier.evidence().stream().map(one -> new Proof(one.reference(), null)).toList());
    }

    private Condition evidenceNotRewarded(Commendation dossier) {
        Map<RewardedEvidence.Key, UUID> taken = rewarded.of(List.of(dossier));
        List<Proof> rewardedBefore = dossier.evidence().stream()
                .filter(one -> isTakenByAnother(dossier, one, taken))
                .map(one -> new Proof(one.reference(),
                        link(taken.get(RewardedEvidence.Key.of(dossier.awardForm(), one))))).toList();
        return new Condition(Requirement.EVIDENCE_NOT_REWARDED, rewardedBefore.isEmpty(),
                rewardedBefore.size() + " pieces of evidence have been rewarded with this form before.", rewardedBefore);
    }

    private static boolean isTakenByAnother(Commendation dossier, Evidence one, Map<RewardedEvidence.Key, UUID> taken) {
        UUID by = taken.get(RewardedEvidence.Key.of(dossier.awardForm(), one));
        return by != null && !by.equals(dossier.id());
    }

    /** The other dossier, where the caller may see it. */
    private String link(UUID dossier) {
        return query.find(dossier).map(found -> CommendationView.path(dossier)).orElse(null);
    }

    private static Proof proof(AwardForm form) {
        return new Proof(form.legalBasis(), AwardFormView.path(form.id()));
    }
}
