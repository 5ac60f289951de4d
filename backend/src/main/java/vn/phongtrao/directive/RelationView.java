package vn.phongtrao.directive;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.write.Representation;

/**
 * A relation with what a reader needs to recognise the other document.
 *
 * @param from      the document that does something
 * @param to        the document to which it is done
 * @param toNumber  absent for an unnumbered document
 * @param date      from when; absent means when {@code from} comes into force
 * @param article   the part of {@code to} that is meant; absent for the whole of it
 */
@Schema(name = "Relation")
public record RelationView(
        @JsonIgnore long version,
        UUID id,
        @NotNull RelationKind kind,
        @NotNull UUID from,
        @NotNull UUID to,
        @NotNull DirectiveType toType,
        String toNumber,
        @NotNull String toSubject,
        LocalDate toIssuedOn,
        LocalDate date,
        String article) implements Representation {

    static RelationView of(DirectiveRelation relation, Directive to) {
        return new RelationView(relation.version(), relation.id(), relation.kind(), relation.fromId(),
                relation.toId(), to.type(), to.number(), to.subject(), to.issuedOn(), relation.effectiveOn(),
                relation.article());
    }

    @Override
    public String self() {
        return "/api/v1/relations/" + id;
    }
}
