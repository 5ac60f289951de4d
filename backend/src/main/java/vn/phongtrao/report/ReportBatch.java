package vn.phongtrao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.event.Journal;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.write.Ids;

/** Enters the answers of many reports at once; who calls it has checked them, and that the caller may. */
@ApplicationScoped
public class ReportBatch {

    private final ReportBatchStore store;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ReportBatch(ReportBatchStore store, Journal journal, Caller caller, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** The live reports, with their answers, as they stand now. */
    public Map<ReportKey, StandingReport> find(Collection<ReportKey> keys) {
        return store.find(keys, false);
    }

    /**
     * The same, kept from others to the end of the transaction. Nobody else starts one that is missing. Reports are
     * locked before units, as everywhere.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<ReportKey, StandingReport> lock(Collection<ReportKey> keys) {
        Map<ReportKey, StandingReport> standing = store.find(keys, true);
        Set<UUID> missing = keys.stream().filter(key -> !standing.containsKey(key)).map(ReportKey::unit)
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            store.lockUnits(missing);
            standing.putAll(store.find(keys.stream().filter(key -> !standing.containsKey(key)).toList(), true));
        }
        return standing;
    }

    /**
     * What is entered into one report.
     *
     * @param standing what {@link #lock} found, or null where the report is to be started
     */
    public record Entry(ReportKey key, StandingReport standing, List<BatchAnswer> answers) {
    }

    /**
     * Enters answers into locked reports that are editable; each report is one event.
     *
     * @param data what the events say besides
     * @return the reports' ids
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<ReportKey, UUID> enter(List<Entry> entries, Map<String, ?> data) {
        Instant now = clock.instant();
        Map<ReportKey, UUID> ids = new LinkedHashMap<>();
        List<Entry> started = new ArrayList<>();
        for (Entry entry : entries) {
            ids.put(entry.key, entry.standing == null ? Ids.next() : entry.standing.id());
            if (entry.standing == null) {
                started.add(entry);
            }
        }
        store.start(started, ids, Origin.ENTERED, caller.subject(), now);
        store.enter(entries, ids, caller.subject(), now);
        for (Entry entry : entries) {
            boolean isNew = entry.standing == null;
            Map<String, Object> said = new LinkedHashMap<>(data);
            said.put("campaign", entry.key.campaign());
            said.put("period", entry.key.period().toString());
            said.put("status", isNew ? ReportStatus.DRAFT : entry.standing.status());
            said.put("revision", isNew ? 1 : entry.standing.revision());
            said.put("figures", entry.answers.size());
            if (isNew) {
                said.put("origin", Origin.ENTERED);
            }
            journal.record(isNew ? "report.created" : "report.figures-saved", ReportView.path(ids.get(entry.key)),
                    entry.key.unit(), said);
        }
        return ids;
    }
}
