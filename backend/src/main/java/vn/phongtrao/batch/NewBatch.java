package vn.phongtrao.batch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Changes of reports, in the order in which they are to be made. */
public record NewBatch(@NotEmpty @Size(max = 200) List<@Valid @NotNull BatchItem> items) {
}
