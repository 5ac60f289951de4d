package vn.phongtrao.campaign;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One content of a campaign (nội dung), in the words of its plan. */
@Embeddable
public record ContentItem(
        @NotBlank @Size(max = 1000) @Schema(examples = "Tổ chức phát động, ký kết và tham gia thực hiện phong trào")
        String title,
        @Size(max = 4000) String description) {
}
