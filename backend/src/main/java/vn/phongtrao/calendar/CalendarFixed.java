package vn.phongtrao.calendar;

import vn.phongtrao.campaign.CampaignStage;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The campaign is over, so its calendar stays. */
@ProblemType(value = "calendar-fixed", status = 409, title = "The campaign is over; its calendar stays")
public final class CalendarFixed extends Problem {

    CalendarFixed(CampaignStage stage) {
        super("The campaign is " + stage + "; its calendar changes only until then.");
    }
}
