package vn.phongtrao.commendation;

import jakarta.validation.constraints.NotNull;

/** A vote to cast, or to cast anew. */
public record NewVote(@NotNull Vote vote) {
}
