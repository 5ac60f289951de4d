package vn.phongtrao.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The documents around one, and what relates them.
 *
 * @param directive the document in the middle
 * @param depth     how many relations were followed at most
 * @param asOf      the day for which force status is computed
 * @param truncated true where there are more documents than shown
 */
@Schema(name = "DirectiveGraph")
public record DirectiveGraphView(UUID directive, int depth, LocalDate asOf, List<Node> nodes, List<Edge> edges,
        Boolean truncated) {

    /** A document. */
    @Schema(name = "DirectiveNode")
    public record Node(UUID id, DirectiveType type, String number, String subject, LocalDate issuedOn,
            ForceStatus forceStatus) {

        static Node of(Directive directive, ForceStatus status) {
            return new Node(directive.id(), directive.type(), directive.number(), directive.subject(),
                    directive.issuedOn(), status);
        }
    }

    /** What {@code from} does to, or takes from, {@code to}. */
    @Schema(name = "DirectiveEdge")
    public record Edge(UUID from, UUID to, RelationKind kind, LocalDate date, String article) {

        static Edge of(DirectiveRelation relation) {
            return new Edge(relation.fromId(), relation.toId(), relation.kind(), relation.effectiveOn(),
                    relation.article());
        }
    }
}
