package vn.phongtrao.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phongtrao.succession.KnownSuccession;
import vn.phongtrao.succession.SuccessionKind;
import vn.phongtrao.succession.SuccessionService;

/** Enters what became of the units. */
@ApplicationScoped
class SuccessionSample {

    private final SampleFiles files;
    private final UnitSample units;
    private final SuccessionService successions;

    SuccessionSample(SampleFiles files, UnitSample units, SuccessionService successions) {
        this.files = files;
        this.units = units;
        this.successions = successions;
    }

    record Entry(LocalDate date, SuccessionKind kind, String legalBasisText, List<Edge> edges) {
    }

    record Edge(String from, String to, boolean whole) {
    }

    void load() {
        Map<String, UUID> ids = units.ids();
        for (Entry entry : files.list("successions.yaml", Entry.class)) {
            UUID id = SampleIds.of("succession", entry.date() + " " + entry.edges().get(0).from());
            if (!successions.exists(id)) {
                successions.record(new KnownSuccession(id, entry.kind(), entry.date(), entry.legalBasisText(), null,
                        entry.edges().stream()
                                .map(edge -> new KnownSuccession.Edge(ids.get(edge.from()), ids.get(edge.to()), edge.whole()))
                                .toList()));
            }
        }
    }
}
