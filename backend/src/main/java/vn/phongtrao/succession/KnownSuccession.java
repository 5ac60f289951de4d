package vn.phongtrao.succession;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.shared.write.Identified;

/**
 * A reorganisation between units that are entered already, with the days on which they begin and end: recording it
 * changes no unit.
 *
 * @param takesEffectOn       first day on which the successors stand in for the sources
 * @param legalBasis          the document that ordered it, as cited, or null
 * @param legalBasisDirective the document that ordered it, if it is registered, or null
 * @param edges               at least one
 */
public record KnownSuccession(UUID id, SuccessionKind kind, LocalDate takesEffectOn, String legalBasis,
        UUID legalBasisDirective, List<Edge> edges) implements Identified {

    /**
     * @param from    the source
     * @param to      what it, or a part of it, went into
     * @param whole   whether all of it did
     * @param weights of a part: the share that it took of each indicator, by code, between 0 and 1
     */
    public record Edge(UUID from, UUID to, boolean whole, Map<String, BigDecimal> weights) {

        /** An edge that declares no shares. */
        public Edge(UUID from, UUID to, boolean whole) {
            this(from, to, whole, Map.of());
        }
    }
}
