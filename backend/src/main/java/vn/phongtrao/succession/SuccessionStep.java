package vn.phongtrao.succession;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * That one unit went into another, as it counts: neither undone nor undoing.
 *
 * @param succession          the reorganisation that this is an edge of
 * @param date                first day on which {@code to} stands in for {@code from} or for that part of it
 * @param from                the source
 * @param to                  the successor; the source itself for the part that stayed
 * @param whole               whether all of the source went into this successor
 * @param weights             declared shares by indicator code, each in [0, 1]; those of all edges of the source in
 *                            the succession add up to 1; empty for a whole source and where none was declared
 * @param legalBasis          the document that ordered it, as cited, or null
 * @param legalBasisDirective the registered document that ordered it, or null
 */
public record SuccessionStep(UUID succession, SuccessionKind kind, LocalDate date, UUID from, UUID to, boolean whole,
        Map<String, BigDecimal> weights, String legalBasis, UUID legalBasisDirective) {
}
