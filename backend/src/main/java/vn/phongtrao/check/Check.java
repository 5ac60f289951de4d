package vn.phongtrao.check;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.phongtrao.shared.write.Ids;

/** A rule that a campaign's reports are held against. */
@Entity(name = "CampaignCheck")
@Table(name = "campaign_check")
class Check {

    @Id
    private UUID id;
    @Version
    private Long version;
    private UUID campaignId;
    private String code;
    private String title;
    private String titleEn;
    @Enumerated(EnumType.STRING)
    private Severity severity;
    @Convert(converter = RuleColumn.class)
    private Rule rule;

    protected Check() {
    }

    Check(UUID campaignId, NewCheck request) {
        this.id = Ids.of(request);
        this.campaignId = campaignId;
        this.code = request.code();
        this.title = request.title();
        this.titleEn = request.titleEn();
        this.severity = request.severity();
        this.rule = request.rule();
    }

    /** The same check of another campaign. */
    Check copiedTo(UUID campaign) {
        return new Check(campaign, new NewCheck(null, code, title, titleEn, severity, rule));
    }

    void change(CheckPatch patch) {
        title = patch.title() == null ? title : patch.title().orElse(title);
        titleEn = patch.titleEn() == null ? titleEn : patch.titleEn().orElse(null);
        severity = patch.severity() == null ? severity : patch.severity().orElse(severity);
        rule = patch.rule() == null ? rule : patch.rule().orElse(rule);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID campaignId() {
        return campaignId;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String titleEn() {
        return titleEn;
    }

    Severity severity() {
        return severity;
    }

    Rule rule() {
        return rule;
    }
}
