package vn.phongtrao.succession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.problem.InvalidBody;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.shared.write.Identified;
import vn.phongtrao.unit.NewUnit;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.UnitChange;
import vn.phongtrao.unit.UnitType;

/**
 * A reorganisation to carry out, or, with {@code corrects}, one to take back.
 *
 * @param kind                what became of the units; absent with {@code corrects}
 * @param takesEffectOn       first day on which the successors stand in for the sources, past or future; absent with
 *                            {@code corrects}
 * @param legalBasis          the document that ordered it, as cited
 * @param legalBasisDirective the document that ordered it, if it is registered
 * @param successors          units that begin on that day; edges name them by the ids given here
 * @param edges               which unit went into which; absent with {@code corrects}
 * @param changes             what becomes different about successors that exist already
 * @param children            what lies below each source that ends, if the source has several successors, and where it
 *                            goes
 * @param corrects            the succession to take back
 */
public record NewSuccession(
        UUID id,
        SuccessionKind kind,
        @Schema(examples = "2025-07-01") LocalDate takesEffectOn,
        @Size(max = 500) @Schema(examples = "Nghị quyết 202/2025/QH15") String legalBasis,
        UUID legalBasisDirective,
        @Size(max = 500) List<@Valid @NotNull Successor> successors,
        @Size(max = 1000) List<@Valid @NotNull Edge> edges,
        @Size(max = 500) List<@Valid @NotNull UnitChange> changes,
        @Size(max = 2000) List<@Valid @NotNull Child> children,
        UUID corrects) implements Identified {

    public NewSuccession {
        successors = successors == null ? List.of() : List.copyOf(successors);
        edges = edges == null ? List.of() : List.copyOf(edges);
        changes = changes == null ? List.of() : List.copyOf(changes);
        children = children == null ? List.of() : List.copyOf(children);
    }

    /**
     * @param from    the source
     * @param to      what it, or a part of it, went into; the source itself for what stays, or where it is only changed
     * @param whole   whether all of it did
     * @param weights of a part: the share that it takes of the figures of each indicator, by code, from 0 to 1
     */
    @Schema(name = "NewSuccessionEdge")
    public record Edge(
            @NotNull UUID from,
            @NotNull UUID to,
            @NotNull Boolean whole,
            @Size(max = 200) Map<String, BigDecimal> weights) {

        public Edge {
            weights = weights == null ? Map.of() : weights;
        }
    }

    /** A unit that begins on the day. */
    @Schema(name = "NewSuccessor")
    public record Successor(
            @NotNull UUID id,
            @NotNull UnitType type,
            @Size(max = 100) @Schema(examples = "xã") String localTerm,
            @NotBlank @Size(max = 300) @Schema(examples = "Xã Trần Đề") String name,
            @Size(max = 300) String nameEn,
            @NotNull UUID parent,
            @Size(max = 10) List<@Valid @NotNull OfficialCode> codes) {

        NewUnit beginningOn(LocalDate day) {
            return new NewUnit(id, type, localTerm, name, nameEn, parent, codes, day, null);
        }
    }

    /** A unit directly below a source, and what it lies below from the day on. */
    @Schema(name = "ChildOfSource")
    public record Child(@NotNull UUID unit, @NotNull UUID parent) {
    }

    /** @throws InvalidBody unless it has what a reorganisation needs, or a correction */
    void requireShape() {
        List<Violation> wrong = new ArrayList<>();
        if (corrects == null) {
            require(wrong, "/kind", kind != null);
            require(wrong, "/takesEffectOn", takesEffectOn != null);
            if (edges.isEmpty()) {
                wrong.add(Violation.at("/edges", "NotEmpty", "Say which unit went into which.", null));
            }
        } else {
            refuse(wrong, "/kind", kind != null);
            refuse(wrong, "/takesEffectOn", takesEffectOn != null);
            refuse(wrong, "/successors", !successors.isEmpty());
            refuse(wrong, "/edges", !edges.isEmpty());
            refuse(wrong, "/changes", !changes.isEmpty());
            refuse(wrong, "/children", !children.isEmpty());
        }
        if (!wrong.isEmpty()) {
            throw new InvalidBody(wrong);
        }
    }

    private static void require(List<Violation> wrong, String pointer, boolean given) {
        if (!given) {
            wrong.add(Violation.at(pointer, "NotNull", "Must be given, unless the succession corrects another.", null));
        }
    }

    private static void refuse(List<Violation> wrong, String pointer, boolean given) {
        if (given) {
            wrong.add(Violation.at(pointer, "Null", "A correction takes over what it corrects; leave this out.", null));
        }
    }
}
