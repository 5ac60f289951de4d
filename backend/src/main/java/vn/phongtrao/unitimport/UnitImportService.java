package vn.phongtrao.unitimport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.predecessor.PredecessorService;
import vn.phongtrao.predecessor.StatedPredecessors;
import vn.phongtrao.succession.KnownSuccession;
import vn.phongtrao.succession.SuccessionKind;
import vn.phongtrao.succession.SuccessionService;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.UnitBatch;
import vn.phongtrao.unit.UnitDirectory;
import vn.phongtrao.unit.UnitPlan;
import vn.phongtrao.unit.UnitRefusal;
import vn.phongtrao.unit.UnitVersion;

/** Reads a file, checks all of it and enters all of it, or nothing. */
@ApplicationScoped
class UnitImportService {

    private static final UUID CHANGES = UUID.fromString("0b0e2f64-6f0c-5d0f-9a3e-0d4d6f5f7a21");

    private final UnitBatch batch;
    private final UnitDirectory directory;
    private final PredecessorService predecessors;
    private final SuccessionService successions;
    private final ObjectMapper json;
    private final CatalogueCorrections corrections = CatalogueCorrections.load();

    UnitImportService(UnitBatch batch, UnitDirectory directory, PredecessorService predecessors,
            SuccessionService successions, ObjectMapper json) {
        this.batch = batch;
        this.directory = directory;
        this.predecessors = predecessors;
        this.successions = successions;
        this.json = json;
    }

    /** How far an import is. */
    @FunctionalInterface
    interface RowCount {
        void at(int doneRows, int totalRows);
    }

    /**
     * Does the whole import in the transaction of the caller.
     *
     * @throws UnreadableFile when the file is none of the formats
     * @throws ImportRefused  when a row cannot be entered
     */
    @Transactional(Transactional.TxType.MANDATORY)
    UnitImportReport run(UploadedFile file, RowCount progress) {
        RowProblems problems = new RowProblems();
        List<ImportRow> rows = rows(file, problems);
        progress.at(0, rows.size());
        StatedUnits stated = file.catalogue() ? new CatalogueRows(corrections, problems).read(rows)
                : new UnitRows(problems).read(rows);
        UnitPlan plan = batch.plan(stated.versions());
        plan.refusals().forEach(refusal -> problems.add(stated.rows().get(refusal.version()),
                stated.columns().getOrDefault(refusal.field(), refusal.field()), refusal.code(),
                message(refusal, stated), refusal.value()));
        problems.refuse();
        List<StatedPredecessors> texts = texts(stated, plan, rows);
        PredecessorService.Reading reading = predecessors.read(texts);
        List<KnownSuccession> changes = changes(stated, plan);
        if (!file.dryRun()) {
            int units = Math.max(1, plan.created() + plan.changed());
            batch.enter(plan, written -> progress.at((int) ((long) rows.size() * written / units), rows.size()));
            predecessors.record(reading);
            changes.forEach(successions::record);
        }
        progress.at(rows.size(), rows.size());
        return new UnitImportReport(file.dryRun(), file.format().word(), rows.size(), plan.created(), plan.changed(),
                plan.unchanged(), new UnitImportReport.Successions(reading.newEdges(), reading.knownEdges()),
                reading.unresolved().stream().map(open -> {
                    ImportRow row = rows.get(open.row());
                    return new UnitImportReport.Unresolved(row.number(), row.cell("ma"), row.cell("ten"), open.text(),
                            open.reason());
                }).toList());
    }

    private List<ImportRow> rows(UploadedFile file, RowProblems problems) {
        String text = FileText.decode(file.content(), file.charset());
        ImportFile reader = file.catalogue()
                ? new ImportFile(CatalogueRows.COLUMNS, CatalogueRows.REQUIRED, problems)
                : new ImportFile(UnitRows.COLUMNS, UnitRows.REQUIRED, problems);
        return file.json() ? reader.json(text, json) : reader.csv(text);
    }

    private static String message(UnitRefusal refusal, StatedUnits stated) {
        return refusal.other() == null ? refusal.message()
                : refusal.message() + " It is row " + stated.rows().get(refusal.other()).number() + ".";
    }

    private List<StatedPredecessors> texts(StatedUnits stated, UnitPlan plan, List<ImportRow> rows) {
        if (stated.predecessors().isEmpty()) {
            return List.of();
        }
        Map<ImportRow, UUID> units = new HashMap<>();
        Map<OfficialCode, UUID> byCode = new HashMap<>();
        Map<ImportRow, OfficialCode> parents = new HashMap<>();
        for (int version = 0; version < stated.versions().size(); version++) {
            UnitVersion said = stated.versions().get(version);
            ImportRow row = stated.rows().get(version);
            UUID unit = plan.unitOf(version).orElseThrow();
            units.put(row, unit);
            byCode.put(said.codes().get(0), unit);
            parents.put(row, said.parent().code());
        }
        Map<ImportRow, Integer> places = new HashMap<>();
        for (int place = 0; place < rows.size(); place++) {
            places.put(rows.get(place), place);
        }
        List<StatedPredecessors> texts = new ArrayList<>();
        stated.predecessors().forEach((row, text) -> {
            OfficialCode parent = parents.get(row);
            boolean province = parent.code().equals(CatalogueRows.CODE_OF_NATION);
            UUID above = province ? units.get(row) : Optional.ofNullable(byCode.get(parent))
                    .or(() -> directory.holderOn(parent, corrections.validFrom())).orElseThrow();
            texts.add(new StatedPredecessors(places.get(row), units.get(row), above, corrections.validFrom(), text,
                    province ? corrections.legalBasis().provinces()
                            : corrections.legalBasis().communes().get(parent.code())));
        });
        return texts;
    }

    /** What units of the file became later without becoming others, as their legal basis says; not what is recorded. */
    private List<KnownSuccession> changes(StatedUnits stated, UnitPlan plan) {
        Map<String, UUID> units = new HashMap<>();
        for (int version = 0; version < stated.versions().size(); version++) {
            units.put(stated.versions().get(version).codes().get(0).code(), plan.unitOf(version).orElseThrow());
        }
        return stated.changes().stream().flatMap(change -> change.units().stream()
                .filter(unit -> units.containsKey(unit.code()))
                .map(unit -> new KnownSuccession(Generators.nameBasedGenerator(CHANGES)
                        .generate(change.date() + " " + unit.code()), SuccessionKind.UPGRADED, change.date(),
                        change.legalBasis(), null, List.of(new KnownSuccession.Edge(units.get(unit.code()),
                        units.get(unit.code()), true)))))
                .filter(change -> !successions.exists(change.id()))
                .collect(Collectors.toList());
    }
}
