package vn.phongtrao.batch;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each item, in their order. */
@Schema(name = "Batch")
public record BatchView(@NotNull List<BatchResult> items) {
}
