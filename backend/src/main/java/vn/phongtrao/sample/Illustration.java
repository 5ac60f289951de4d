package vn.phongtrao.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.phongtrao.commendation.CommendationStatus;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.unit.UnitType;

/** What {@code illustrative.yaml} says about the reports and dossiers to make up. */
record Illustration(long seed, Reports reports, Dossiers dossiers) {

    /** How far a made-up report has come. */
    enum ReportState { NONE, DRAFT, SUBMITTED, RETURNED, APPROVED }

    /**
     * @param states how many reports are in each state; further units have none
     * @param given  states of some units by key, whatever chance would give them
     */
    record Reports(String campaign, Period period, Under units, Map<ReportState, Integer> states,
            Map<String, ReportState> given, String returnReason, String document, Range households, Range reached,
            Range consolidated, Range existingModels, Range newModels, double safeProbability, int hedgeEvery,
            List<String> hedges) {
    }

    record Under(String under, List<UnitType> types, LocalDate asOf) {
    }

    /** Both ends included. */
    record Range(double from, double to) {
    }

    /** @param states how many dossiers are in each status */
    record Dossiers(String campaign, String form, String issuer, Map<CommendationStatus, Integer> states,
            String citation, String evidenceNote, String returnReason, String rejectReason, String revokeReason,
            String decisionNumber, LocalDate decidedOn) {
    }
}
