package vn.phongtrao.unit;

import java.util.Set;
import java.util.UUID;

/**
 * What units lay below changed, on whatever days; told within the transaction that changed it.
 *
 * @param units those that were changed, and all that are or ever were below them
 */
public record UnitsMoved(Set<UUID> units) {
}
