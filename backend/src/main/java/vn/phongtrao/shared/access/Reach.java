package vn.phongtrao.shared.access;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A part of the unit tree: everything that is or ever was below one of the roots.
 *
 * <p>It is applied inside queries, never to their results: {@code "where " + Reach.mayRead("r.unitId")} with the
 * parameters of {@link #readParameters()}.
 *
 * @param readRoots  units whose subtree may be read: the caller's own, and those they absorbed in whole or in part
 * @param writeRoots units whose subtree may be changed: the caller's own, and those they absorbed wholly
 */
public record Reach(Set<UUID> readRoots, Set<UUID> writeRoots) {

    /** Nothing. */
    public static final Reach NONE = new Reach(Set.of(), Set.of());

    /** HQL condition: the unit lies within what may be read. */
    public static String mayRead(String unitExpression) {
        return within(unitExpression, "readRoots");
    }

    /** HQL condition: the unit lies within what may be changed. */
    public static String mayWrite(String unitExpression) {
        return within(unitExpression, "writeRoots");
    }

    /**
     * HQL condition: one of the readable roots lies, or once lay, at or below the unit. It opens to a commune what its
     * province has set for it.
     */
    public static String isBelow(String unitExpression) {
        return "exists (select 1 from UnitClosure up where up.ancestorId = " + unitExpression
                + " and up.descendantId in (:readRoots))";
    }

    private static String within(String unitExpression, String roots) {
        return "exists (select 1 from UnitClosure down where down.descendantId = " + unitExpression
                + " and down.ancestorId in (:" + roots + "))";
    }

    /** The parameters that {@link #mayRead} and {@link #isBelow} need. */
    public Map<String, Object> readParameters() {
        return Map.of("readRoots", readRoots);
    }

    /** The parameters that {@link #mayWrite} needs. */
    public Map<String, Object> writeParameters() {
        return Map.of("writeRoots", writeRoots);
    }
}
