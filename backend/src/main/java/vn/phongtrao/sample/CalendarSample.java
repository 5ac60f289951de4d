package vn.phongtrao.sample;

import java.util.Map;
import java.util.UUID;
import vn.phongtrao.calendar.NewCalendarEntry;
import vn.phongtrao.shared.origin.Origin;

/** What the sources say of when campaigns ask for something. */
final class CalendarSample {

    private CalendarSample() {
    }

    static NewCalendarEntry toAsk(CampaignFile campaign, CampaignFile.Asked asked, Map<String, UUID> units,
            Map<String, UUID> directives) {
        return new NewCalendarEntry(SampleIds.of("calendar-entry", campaign.key() + " " + asked.code()), asked.code(),
                asked.title(), asked.titleEn(), asked.kind(), asked.unitTypes(), asked.ofOwner(),
                asked.within().stream().map(units::get).toList(), asked.recurrence(), asked.covers(), null,
                asked.graceDays(), asked.remindDays(), directives.get(asked.directive()), asked.legalBasis(),
                asked.sourceText(), Origin.DOCUMENT);
    }
}
