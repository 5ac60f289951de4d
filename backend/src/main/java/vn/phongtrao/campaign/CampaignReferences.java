package vn.phongtrao.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.directive.DirectiveDirectory;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitType;

/** Holds what a campaign refers to against what exists and the caller may know. All that is wrong is found at once. */
@ApplicationScoped
class CampaignReferences {

    private final UnitDirectory units;
    private final DirectiveDirectory directives;
    private final IndicatorCatalogue indicators;
    private final CampaignDirectory campaigns;

    CampaignReferences(UnitDirectory units, DirectiveDirectory directives, IndicatorCatalogue indicators,
            CampaignDirectory campaigns) {
        this.units = units;
        this.directives = directives;
        this.indicators = indicators;
        this.campaigns = campaigns;
    }

    /** @throws InvalidContent naming every reference that leads nowhere or contradicts itself */
    void check(Campaign campaign) {
        LocalDate day = campaign.period().firstDay();
        List<Violation> found = new ArrayList<>();
        checkParticipants(campaign.participants(), day, found);
        checkDirectives(campaign.directives(), found);
        checkLinks(campaign, found);
        checkCommittee(campaign.committee(), day, found);
        checkIndicators(campaign.indicators(), found);
        checkLevels(campaign.approvalLevels(), found);
        if (!found.isEmpty()) {
            throw new InvalidContent(found);
        }
    }

    private void checkParticipants(List<Participant> participants, LocalDate day, List<Violation> found) {
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            String pointer = "/participants/" + i;
            if ((participant.unit() == null) == (participant.name() == null)) {
                found.add(Violation.at(pointer, "UnitOrName", "Give either unit or name.", participant.name()));
            } else {
                checkUnit(pointer + "/unit", participant.unit(), day, found);
            }
        }
    }

    private void checkDirectives(List<UUID> ids, List<Violation> found) {
        Set<UUID> readable = directives.readable(ids);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!readable.contains(ids.get(i))) {
                found.add(unknown("/directives/" + i, ids.get(i)));
            } else if (!seen.add(ids.get(i))) {
                found.add(repeated("/directives/" + i, ids.get(i)));
            }
        }
    }

    private void checkLinks(Campaign campaign, List<Violation> found) {
        List<LinkedCampaign> links = campaign.links();
        Set<UUID> readable = campaigns.readable(links.stream().map(LinkedCampaign::campaign)
                .filter(Objects::nonNull).toList());
        for (int i = 0; i < links.size(); i++) {
            UUID linked = links.get(i).campaign();
            String pointer = "/linkedCampaigns/" + i;
            if (linked == null && links.get(i).name() == null) {
                found.add(Violation.at(pointer, "CampaignOrName", "Give campaign or name.", null));
            } else if (campaign.id().equals(linked)) {
                found.add(Violation.at(pointer + "/campaign", "LinkedToItself", "A campaign is not linked to itself.",
                        linked));
            } else if (linked != null && !readable.contains(linked)) {
                found.add(unknown(pointer + "/campaign", linked));
            }
        }
    }

    private void checkCommittee(SteeringCommittee committee, LocalDate day, List<Violation> found) {
        if (committee == null) {
            return;
        }
        checkUnit("/steeringCommittee/unit", committee.unit(), day, found);
        for (int i = 0; i < committee.members().size(); i++) {
            CommitteeMember member = committee.members().get(i);
            String pointer = "/steeringCommittee/members/" + i;
            if ((member.unit() == null) == (member.body() == null)) {
                found.add(Violation.at(pointer, "UnitOrBody", "Give either unit or body.", member.body()));
            } else {
                checkUnit(pointer + "/unit", member.unit(), day, found);
            }
            if (member.from() != null && member.to() != null && !member.to().isAfter(member.from())) {
                found.add(Violation.at(pointer + "/to", "EndsBeforeStart", "Must be after from.", member.to()));
            }
        }
    }

    private void checkIndicators(List<ReportedIndicator> asked, List<Violation> found) {
        Map<String, ?> known = indicators.definitions(asked.stream().map(ReportedIndicator::indicator).toList());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            String code = asked.get(i).indicator();
            if (!known.containsKey(code)) {
                found.add(unknown("/indicators/" + i + "/indicator", code));
            } else if (!seen.add(code)) {
                found.add(repeated("/indicators/" + i + "/indicator", code));
            }
        }
    }

    private static void checkLevels(List<UnitType> levels, List<Violation> found) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.indexOf(levels.get(i)) < i) {
                found.add(repeated("/approvalLevels/" + i, levels.get(i)));
            }
        }
    }

    private void checkUnit(String pointer, UUID unit, LocalDate day, List<Violation> found) {
        if (unit != null && !units.isReadable(unit) && !units.isAboveCaller(unit, day)) {
            found.add(unknown(pointer, unit));
        }
    }

    private static Violation unknown(String pointer, Object value) {
        return Violation.at(pointer, "UnknownReference",
                "Refers to something that does not exist or is outside your reach.", value);
    }

    private static Violation repeated(String pointer, Object value) {
        return Violation.at(pointer, "Repeated", "Name it once.", value);
    }
}
