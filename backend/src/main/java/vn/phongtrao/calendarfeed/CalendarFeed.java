package vn.phongtrao.calendarfeed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.obligation.OwedDay;
import vn.phongtrao.obligation.OwedDays;
import vn.phongtrao.shared.access.Reach;
import vn.phongtrao.shared.time.BusinessClock;
import vn.phongtrao.unit.UnitDirectory;

/** Writes what units owe as a calendar, in Vietnamese. */
@ApplicationScoped
class CalendarFeed {

    private static final String PRODUCT = "-//Phong Trào//Nghĩa vụ báo cáo//VI";
    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 400;

    private final OwedDays owed;
    private final CampaignDirectory campaigns;
    private final UnitDirectory units;
    private final Clock clock;

    CalendarFeed(OwedDays owed, CampaignDirectory campaigns, UnitDirectory units, Clock clock) {
        this.owed = owed;
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    /** The calendar of the units that a reach lets be changed. */
    String of(Reach reach) {
        LocalDate today = LocalDate.now(clock);
        List<OwedDay> days = owed.list(reach, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
        Map<UUID, String> names = campaigns.names(days.stream().map(day -> day.date().campaignId())
                .collect(Collectors.toSet()));
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName("Phong trào: việc phải làm");
        // The moment of writing would make each answer another one, so it is told to the day.
        Date stamp = Date.from(today.atStartOfDay(BusinessClock.ZONE).toInstant());
        days.forEach(day -> calendar.addEvent(event(day, names.get(day.date().campaignId()), stamp)));
        return CalendarLines.folded(unfolded(calendar));
    }

    /** The library folds by characters, the standard by bytes, so folding is left to {@link CalendarLines}. */
    private static String unfolded(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(OwedDay day, String campaign, Date stamp) {
        LocalDate due = day.date().dueOn();
        String who = day.onlyUnit() == null ? day.units() + " đơn vị"
                : units.names(List.of(day.onlyUnit()), due).get(day.onlyUnit());
        String title = day.date().title() + " (" + who + ")" + (day.open() == 0 ? ": đã xong" : "");
        VEvent event = new VEvent();
        event.setUid(day.date().id() + "@phongtrao");
        event.setDateTimeStamp(stamp);
        event.setSummary(title);
        event.setDescription(campaign + "\nKỳ: " + day.date().period() + "\nHạn cuối: " + day.date().onTimeUntil()
                + (day.open() == 0 ? "" : "\nChưa xong: " + day.open() + "/" + day.units()));
        event.setDateStart(new DateStart(new ICalDate(new DateTimeComponents(
                due.getYear(), due.getMonthValue(), due.getDayOfMonth()), false)));
        event.setTransparency(true);
        if (day.open() > 0) {
            day.date().remindDays().forEach(days -> event.addAlarm(VAlarm.display(new Trigger(
                    Duration.builder().prior(true).days(days).build(), Related.START), title)));
        }
        return event;
    }
}
