package vn.phongtrao.target;

import java.util.UUID;

/** What a campaign asks of all its units is another from now on; told within the transaction that changes it. */
public record TargetsChanged(UUID campaign) {
}
