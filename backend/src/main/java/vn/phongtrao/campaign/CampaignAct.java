package vn.phongtrao.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Something that was done with a campaign on a day. */
@Embeddable
record CampaignAct(
        @Enumerated(EnumType.STRING) Kind kind,
        @Column(name = "act_date") LocalDate date,
        String note) {

    enum Kind {
        LAUNCH, INSPECTION, PUBLICITY, CLOSE, CANCELLATION
    }
}
