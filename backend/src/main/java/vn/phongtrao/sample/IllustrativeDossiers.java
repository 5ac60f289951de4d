package vn.phongtrao.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.awardform.SubjectType;
import vn.phongtrao.commendation.CommendationService;
import vn.phongtrao.commendation.CommendationStatus;
import vn.phongtrao.commendation.Evidence;
import vn.phongtrao.commendation.EvidenceKind;
import vn.phongtrao.commendation.NewCommendation;
import vn.phongtrao.commendation.NewDecision;
import vn.phongtrao.commendation.NewVote;
import vn.phongtrao.commendation.Reason;
import vn.phongtrao.commendation.Subject;
import vn.phongtrao.commendation.Vote;
import vn.phongtrao.sample.Illustration.ReportState;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.unit.UnitAt;

/** Makes up dossiers in every status for units whose made-up report is approved. */
@ApplicationScoped
class IllustrativeDossiers {

    private static final IfMatch ANY = new IfMatch("*");

    private final SampleFiles files;
    private final UnitSample units;
    private final CampaignSample campaigns;
    private final IllustrativeReports reports;
    private final CommendationService dossiers;

    IllustrativeDossiers(SampleFiles files, UnitSample units, CampaignSample campaigns, IllustrativeReports reports,
            CommendationService dossiers) {
        this.files = files;
        this.units = units;
        this.campaigns = campaigns;
        this.reports = reports;
        this.dossiers = dossiers;
    }

    void load() {
        Illustration illustration = files.one("illustrative.yaml", Illustration.class);
        Illustration.Dossiers rules = illustration.dossiers();
        Iterator<UUID> nominees = reports.states(illustration).entrySet().stream()
                .filter(entry -> entry.getValue() == ReportState.APPROVED)
                .map(Map.Entry::getKey).map(UnitAt::id).iterator();
        // In the order of the statuses themselves, so that nominees do not depend on the order of the file.
        for (CommendationStatus status : CommendationStatus.values()) {
            for (int i = 0; i < rules.states().getOrDefault(status, 0); i++) {
                UUID nominee = nominees.next();
                UUID id = SampleIds.of("illustrative-dossier", nominee.toString());
                if (!dossiers.exists(id)) {
                    dossiers.create(dossier(id, nominee, rules), Origin.ILLUSTRATIVE);
                    advance(id, status, rules);
                }
            }
        }
    }

    private NewCommendation dossier(UUID id, UUID nominee, Illustration.Dossiers rules) {
        return new NewCommendation(id, campaigns.ids().get(rules.campaign()), rules.form(),
                new Subject(SubjectType.COLLECTIVE, nominee, null), nominee, rules.citation(),
                List.of(new Evidence(EvidenceKind.REPORT, IllustrativeReports.idOf(nominee).toString(),
                        rules.evidenceNote())));
    }

    private void advance(UUID id, CommendationStatus status, Illustration.Dossiers rules) {
        if (status == CommendationStatus.DRAFT) {
            return;
        }
        dossiers.submit(id, ANY);
        switch (status) {
            case RETURNED -> dossiers.sendBack(id, new Reason(rules.returnReason()), ANY);
            case REJECTED -> {
                dossiers.vote(id, new NewVote(Vote.AGAINST), ANY);
                dossiers.reject(id, new Reason(rules.rejectReason()), ANY);
            }
            case IN_COUNCIL -> dossiers.vote(id, new NewVote(Vote.FOR), ANY);
            case DECIDED, PUBLISHED, REVOKED -> {
                dossiers.vote(id, new NewVote(Vote.FOR), ANY);
                dossiers.decide(id, new NewDecision(rules.decisionNumber(), null, rules.decidedOn(),
                        units.ids().get(rules.issuer())), ANY);
                if (status != CommendationStatus.DECIDED) {
                    dossiers.publish(id, ANY);
                }
                if (status == CommendationStatus.REVOKED) {
                    dossiers.revoke(id, new Reason(rules.revokeReason()), ANY);
                }
            }
            default -> { }
        }
    }
}
