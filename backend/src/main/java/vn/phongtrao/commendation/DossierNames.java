package vn.phongtrao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.awardform.AwardForm;
import vn.phongtrao.awardform.AwardFormService;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.directive.DirectiveDirectory;
import vn.phongtrao.directive.DirectiveReference;
import vn.phongtrao.unit.UnitDirectory;

/** What the things that dossiers refer to were called on the day of the decision, or are called today without one. */
@ApplicationScoped
class DossierNames {

    private final UnitDirectory units;
    private final CampaignDirectory campaigns;
    private final DirectiveDirectory directives;
    private final AwardFormService forms;
    private final Clock clock;

    DossierNames(UnitDirectory units, CampaignDirectory campaigns, DirectiveDirectory directives,
            AwardFormService forms, Clock clock) {
        this.units = units;
        this.campaigns = campaigns;
        this.directives = directives;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * Names for one dossier.
     *
     * @param units      by id
     * @param campaigns  by id
     * @param directives by id
     */
    record Names(Map<UUID, String> units, Map<UUID, String> campaigns, Map<UUID, DirectiveReference> directives,
            AwardForm form) {

        String campaign(Commendation dossier) {
            return dossier.campaignId() == null ? null : campaigns.get(dossier.campaignId());
        }

        String unit(UUID id) {
            return id == null ? null : units.get(id);
        }

        /** The dossier's decision, or null; a directive has its number from there. */
        CommendationView.Decision decision(Commendation dossier) {
            return dossier.decision().map(decision -> new CommendationView.Decision(
                    decision.number() == null ? directives.get(decision.directive()).number() : decision.number(),
                    decision.directive(), decision.decidedOn(), decision.issuer(), unit(decision.issuer())))
                    .orElse(null);
        }

        /** What the nominee is called. */
        String subject(Subject subject) {
            return subject.unit() == null ? subject.name() : unit(subject.unit());
        }
    }

    /** Names by dossier, with a few queries for each day of decision on the page. */
    Map<UUID, Names> of(Collection<Commendation> dossiers) {
        Map<UUID, String> campaignNames = campaigns.names(
                dossiers.stream().map(Commendation::campaignId).filter(Objects::nonNull).toList());
        Map<UUID, DirectiveReference> decisions = directives.references(dossiers.stream()
                .flatMap(dossier -> dossier.decision().map(NewDecision::directive).stream()).toList());
        Map<UUID, Names> names = new HashMap<>();
        dossiers.stream().collect(Collectors.groupingBy(this::day)).forEach((day, ofDay) -> {
            Map<UUID, String> unitNames = units.names(unitsOf(ofDay), day);
            Map<String, AwardForm> formsOfDay =
                    forms.at(ofDay.stream().map(Commendation::awardForm).collect(Collectors.toSet()), day);
            ofDay.forEach(dossier ->
                    names.put(dossier.id(), new Names(unitNames, campaignNames, decisions,
                            formsOfDay.get(dossier.awardForm()))));
        });
        return names;
    }

    private LocalDate day(Commendation dossier) {
        return dossier.decision().map(NewDecision::decidedOn).orElseGet(() -> LocalDate.now(clock));
    }

    private static Set<UUID> unitsOf(List<Commendation> dossiers) {
        Set<UUID> ids = new HashSet<>();
        dossiers.forEach(dossier -> {
            ids.add(dossier.unitId());
            ids.add(dossier.subject().unit());
            dossier.decision().ifPresent(decision -> ids.add(decision.issuer()));
        });
        ids.remove(null);
        return ids;
    }
}
