package vn.phongtrao.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.directive.DirectiveDirectory;
import vn.phongtrao.directive.DirectiveService;
import vn.phongtrao.directive.DirectiveType;
import vn.phongtrao.directive.NewDirective;
import vn.phongtrao.directive.NewRelation;
import vn.phongtrao.directive.RelationKind;
import vn.phongtrao.directive.RelationService;
import vn.phongtrao.directive.Source;
import vn.phongtrao.shared.origin.Origin;

/** Enters the documents that the sources name, and what they take from each other, in one transaction. */
@ApplicationScoped
class DirectiveSample {

    private final SampleFiles files;
    private final SampleSources sources;
    private final UnitSample units;
    private final DirectiveService directives;
    private final DirectiveDirectory directory;
    private final RelationService relations;

    DirectiveSample(SampleFiles files, SampleSources sources, UnitSample units, DirectiveService directives,
            DirectiveDirectory directory, RelationService relations) {
        this.files = files;
        this.sources = sources;
        this.units = units;
        this.directives = directives;
        this.directory = directory;
        this.relations = relations;
    }

    record Entry(String key, UUID id, DirectiveType type, String number, String numberAsPrinted, String issuer,
            String issuerName, LocalDate issuedOn, String subject, boolean verified, Cited source,
            List<Related> relations) {

        Entry {
            relations = relations == null ? List.of() : relations;
        }
    }

    record Cited(String document, String sourceText) {
    }

    record Related(RelationKind kind, String to) {
    }

    /** The id of every document of the file, by its key. */
    Map<String, UUID> ids() {
        Map<String, UUID> ids = new HashMap<>();
        entries().forEach(entry -> ids.put(entry.key(), entry.id()));
        return ids;
    }

    void load() {
        Map<String, UUID> unitIds = units.ids();
        Map<String, UUID> ids = ids();
        List<Entry> missing = entries().stream().filter(entry -> !directory.isReadable(entry.id())).toList();
        missing.forEach(entry -> directives.create(toRegister(entry, unitIds)));
        missing.forEach(entry -> entry.relations().forEach(relation -> relations.relate(entry.id(), new NewRelation(
                SampleIds.of("relation", entry.key() + " " + relation.kind() + " " + relation.to()),
                relation.kind(), ids.get(relation.to()), null, null))));
    }

    private NewDirective toRegister(Entry entry, Map<String, UUID> unitIds) {
        return new NewDirective(entry.id(), entry.type(), entry.number(), entry.numberAsPrinted(),
                unitIds.get(entry.issuer()), entry.issuerName(), entry.issuedOn(), null, null, null, entry.subject(),
                null, null, new Source(sources.title(entry.source().document()), entry.source().sourceText()),
                entry.verified(), Origin.DOCUMENT);
    }

    private List<Entry> entries() {
        return files.list("directives.yaml", Entry.class);
    }
}
