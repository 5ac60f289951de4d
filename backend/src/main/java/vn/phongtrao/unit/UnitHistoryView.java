package vn.phongtrao.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit through time; every {@code validTo} is the first day on which the entry no longer holds. */
@Schema(name = "UnitHistory")
public record UnitHistoryView(UUID unit, List<Name> names, List<Type> types, List<Parent> parents, List<Code> codes,
        List<Change> successions) {

    @Schema(name = "UnitNameInterval")
    public record Name(String name, String nameEn, LocalDate validFrom, LocalDate validTo) {
    }

    @Schema(name = "UnitTypeInterval")
    public record Type(UnitType type, String localTerm, LocalDate validFrom, LocalDate validTo) {
    }

    @Schema(name = "UnitParentInterval")
    public record Parent(UUID parent, String parentName, LocalDate validFrom, LocalDate validTo) {
    }

    @Schema(name = "UnitCodeInterval")
    public record Code(String scheme, String code, LocalDate validFrom, LocalDate validTo) {
    }

    /**
     * @param date  first day on which {@code to} stands in for {@code from}
     * @param whole whether all of {@code from} went into {@code to}
     */
    @Schema(name = "UnitSuccession")
    public record Change(LocalDate date, SuccessionKind kind, UUID from, String fromName, UUID to, String toName,
            boolean whole, String legalBasis) {
    }

    static UnitHistoryView of(UUID unit, List<UnitName> names, List<UnitTyping> types, List<UnitParent> parents,
            List<UnitCode> codes, List<Object[]> successions, Map<UUID, String> unitNames) {
        return new UnitHistoryView(unit,
                names.stream().map(n -> new Name(n.name(), n.nameEn(), n.interval().from(),
                        n.interval().shownEnd())).toList(),
                types.stream().map(t -> new Type(t.type(), t.localTerm(), t.interval().from(),
                        t.interval().shownEnd())).toList(),
                parents.stream().map(p -> new Parent(p.parentId(), unitNames.get(p.parentId()), p.interval().from(),
                        p.interval().shownEnd())).toList(),
                codes.stream().map(c -> new Code(c.code().scheme(), c.code().code(), c.interval().from(),
                        c.interval().shownEnd())).toList(),
                successions.stream().map(row -> change((Succession) row[0], (SuccessionEdge) row[1], unitNames))
                        .toList());
    }

    private static Change change(Succession succession, SuccessionEdge edge, Map<UUID, String> names) {
        return new Change(succession.takesEffectOn(), succession.kind(), edge.fromId(), names.get(edge.fromId()),
                edge.toId(), names.get(edge.toId()), edge.whole(), succession.legalBasis());
    }
}
