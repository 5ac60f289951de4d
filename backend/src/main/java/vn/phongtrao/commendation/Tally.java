package vn.phongtrao.commendation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The votes cast, counted. */
@Schema(name = "Tally")
public record Tally(@JsonProperty("for") int inFavour, int against, int abstain) {

    static Tally of(Collection<Ballot> ballots) {
        return new Tally(count(ballots, Vote.FOR), count(ballots, Vote.AGAINST), count(ballots, Vote.ABSTAIN));
    }

    private static int count(Collection<Ballot> ballots, Vote vote) {
        return (int) ballots.stream().filter(ballot -> ballot.vote() == vote).count();
    }

    int cast() {
        return inFavour + against + abstain;
    }

    /** More than half of the votes cast. */
    boolean hasMajority() {
        return 2 * inFavour > cast();
    }
}
