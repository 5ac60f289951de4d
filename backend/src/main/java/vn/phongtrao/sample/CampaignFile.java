package vn.phongtrao.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.calendar.Covers;
import vn.phongtrao.calendar.ObligationKind;
import vn.phongtrao.calendar.Recurrence;
import vn.phongtrao.campaign.CampaignKind;
import vn.phongtrao.campaign.CampaignStage;
import vn.phongtrao.campaign.EmulationForm;
import vn.phongtrao.campaign.ParticipantRole;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.check.Rule;
import vn.phongtrao.check.Severity;
import vn.phongtrao.review.ReviewKind;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.time.PeriodKind;
import vn.phongtrao.target.Coverage;
import vn.phongtrao.target.Expression;
import vn.phongtrao.target.TargetReading;
import vn.phongtrao.unit.UnitType;

/** A campaign of {@code campaigns.yaml}, with its targets, calendar and reviews; units, documents and campaigns by key. */
record CampaignFile(String key, UUID id, String name, String nameEn, CampaignKind kind, EmulationForm form,
        String owner, Period period, List<String> purposes, String principle, String motto, List<String> contents,
        List<Role> participants, List<String> directives, List<Link> linkedCampaigns, Committee steeringCommittee,
        List<ReportedIndicator> indicators, List<Goal> targets, List<Test> checks, List<Asked> calendar,
        List<Meeting> reviews, CampaignStage stage, LocalDate launchedOn, String launchNote, LocalDate closedOn) {

    record Role(String unit, String name, ParticipantRole role, String sourceText) {
    }

    record Link(String campaign, String name, CampaignKind kind) {
    }

    record Committee(String unit, String chair, String chairTitle) {
    }

    record Goal(String code, String title, String titleEn, Set<UnitType> appliesTo, PeriodKind periodKind,
            Expression expression, Coverage coverage, String ambiguity, List<TargetReading> readings,
            String sourceText) {
    }

    /** A check. */
    record Test(String code, String title, String titleEn, Severity severity, Rule rule) {
    }

    /** An entry of the calendar. */
    record Asked(String code, ObligationKind kind, String title, String titleEn, Set<UnitType> unitTypes, Boolean ofOwner,
            List<String> within, Recurrence recurrence, Covers covers, Integer graceDays, List<Integer> remindDays,
            String directive, String legalBasis, String sourceText) {

        Asked {
            within = within == null ? List.of() : within;
        }
    }

    /** @param edtf the date as the source leaves it uncertain; then {@code date} is absent */
    record Meeting(String key, ReviewKind kind, LocalDate date, String edtf, String place, String session,
            String chair, String chairTitle, List<String> hosts, String guidedBy, String guidedByTitle, String covers,
            List<String> results, List<String> shortcomings, List<String> conclusions) {
    }

    CampaignFile {
        contents = contents == null ? List.of() : contents;
        linkedCampaigns = linkedCampaigns == null ? List.of() : linkedCampaigns;
        indicators = indicators == null ? List.of() : indicators;
        targets = targets == null ? List.of() : targets;
        checks = checks == null ? List.of() : checks;
        calendar = calendar == null ? List.of() : calendar;
        reviews = reviews == null ? List.of() : reviews;
    }
}
