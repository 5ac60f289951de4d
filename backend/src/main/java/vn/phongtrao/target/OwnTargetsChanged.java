package vn.phongtrao.target;

import java.util.UUID;

/** A unit asks something else of itself from now on; told within the transaction that changes it. */
public record OwnTargetsChanged(UUID campaign) {
}
