package vn.phongtrao.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another campaign with which this one is combined.
 *
 * @param campaign its id; absent where it is only named
 * @param name     its name; with an id, absent means the campaign's own
 */
@Embeddable
public record LinkedCampaign(
        @Column(name = "linked_id") UUID campaign,
        @Size(min = 1, max = 500)
        @Schema(examples = "Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư") String name,
        @Enumerated(EnumType.STRING) CampaignKind kind) {
}
