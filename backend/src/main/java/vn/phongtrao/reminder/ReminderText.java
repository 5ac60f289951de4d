package vn.phongtrao.reminder;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.phongtrao.calendar.DueDate;
import vn.phongtrao.campaign.CampaignDirectory;

/** What a reminder says, in Vietnamese: by mail, and to those who follow events. */
@ApplicationScoped
class ReminderText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CampaignDirectory campaigns;
    private final Template subject;
    private final Template text;

    ReminderText(CampaignDirectory campaigns, @Location("reminder/subject") Template subject,
            @Location("reminder/text") Template text) {
        this.campaigns = campaigns;
        this.subject = subject;
        this.text = text;
    }

    /** One line. @param unit its name */
    String subject(ReminderKind kind, DueDate date, String unit) {
        return filled(subject, kind, date, unit).render().strip();
    }

    /** A whole letter. @param unit its name */
    String of(ReminderKind kind, DueDate date, String unit) {
        return filled(text, kind, date, unit).render();
    }

    private TemplateInstance filled(Template template, ReminderKind kind, DueDate date, String unit) {
        return template.data("late", kind == ReminderKind.LATE)
                .data("title", date.title())
                .data("unit", unit)
                .data("campaign", campaigns.names(List.of(date.campaignId())).get(date.campaignId()))
                .data("period", date.period().toString())
                .data("legalBasis", date.legalBasis())
                .data("dueOn", DAY.format(date.dueOn()))
                .data("onTimeUntil", DAY.format(date.onTimeUntil()))
                .data("grace", !date.dueOn().equals(date.onTimeUntil()));
    }
}
