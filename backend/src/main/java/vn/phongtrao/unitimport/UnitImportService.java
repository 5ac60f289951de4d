package vn.phongtrao.unitimport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.predecessor.PredecessorService;
import vn.phongtrao.predecessor.StatedPredecessors;
import vn.phongtrao.shared.upload.FileRow;
import vn.phongtrao.shared.upload.FileText;
import vn.phongtrao.shared.upload.ImportRefused;
import vn.phongtrao.shared.upload.RowFile;
import vn.phongtrao.shared.upload.RowProblems;
import vn.phongtrao.shared.upload.UnreadableFile;
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

    /** More than this in one transaction would keep everybody else from changing the tree for too long. */
    private static final int MOST_ROWS = 50_000;
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
        List<FileRow> rows = rows(file, problems);
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
                    FileRow row = rows.get(open.row());
                    return new UnitImportReport.Unresolved(row.number(), row.cell("ma"), row.cell("ten"), open.text(),
                            open.reason());
                }).toList());
    }

    private List<FileRow> rows(UploadedFile file, RowProblems problems) {
        RowFile reader = file.catalogue()
                ? new RowFile(CatalogueRows.COLUMNS, CatalogueRows.REQUIRED, MOST_ROWS, problems::add)
                : new RowFile(UnitRows.COLUMNS, UnitRows.REQUIRED, MOST_ROWS, problems::add);
        Reader text = FileText.open(() -> new ByteArrayInputStream(file.content()), file.charset());
        List<FileRow> rows = new ArrayList<>();
        if (file.json()) {
            reader.json(text, json, rows::add);
        } else {
            reader.csv(text, rows::add);
        }
        return rows;
    }

    private static String message(UnitRefusal refusal, StatedUnits stated) {
        return refusal.other() == null ? refusal.message()
                : refusal.message() + " It is row " + stated.rows().get(refusal.other()).number() + ".";
    }

    private List<StatedPredecessors> texts(StatedUnits stated, UnitPlan plan, List<FileRow> rows) {
        if (stated.predecessors().isEmpty()) {
            return List.of();
        }
        Map<FileRow, UUID> units = new HashMap<>();
        Map<OfficialCode, UUID> byCode = new HashMap<>();
        Map<FileRow, OfficialCode> parents = new HashMap<>();
        for (int version = 0; version < stated.versions().size(); version++) {
            UnitVersion said = stated.versions().get(version);
            FileRow row = stated.rows().get(version);
            UUID unit = plan.unitOf(version).orElseThrow();
            units.put(row, unit);
            byCode.put(said.codes().get(0), unit);
            parents.put(row, said.parent().code());
        }
        Map<FileRow, Integer> places = new HashMap<>();
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
