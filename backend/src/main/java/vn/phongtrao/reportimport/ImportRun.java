package vn.phongtrao.reportimport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.phongtrao.report.ReportBatch;
import vn.phongtrao.report.ReportKey;
import vn.phongtrao.report.StandingReport;
import vn.phongtrao.reportimport.CellCheck.Difference;
import vn.phongtrao.reportimport.StatedCell.Fault;

/**
 * One import: the file is read and checked to its end, then entered. The cells of a short file are kept between; a long one
 * is read again, so that the heap does not grow with the file.
 */
final class ImportRun {

    private static final int AT_ONCE = 2000;
    private static final int KEPT = 20_000;

    private final SpooledFile file;
    private final CellReader reader;
    private final CellCheck check;
    private final ReportNames names;
    private final ReportBatch batch;
    private final ImportWriter writer;
    private final ImportOrder order;
    private final ImportSteps steps;
    private final ImportProblems problems = new ImportProblems();
    private final Set<ReportKey> done;
    private List<CheckedCell> kept = new ArrayList<>();
    private int rows;
    private int ownerless;

    ImportRun(SpooledFile file, CellReader reader, CellCheck check, ReportNames names, ReportBatch batch,
            ImportWriter writer, ImportOrder order, ImportSteps steps) {
        this.file = file;
        this.reader = reader;
        this.check = check;
        this.names = names;
        this.batch = batch;
        this.writer = writer;
        this.order = order;
        this.steps = steps;
        this.done = steps.done();
    }

    /** Checks all of the file and enters what has no problem, if the order says so. */
    ImportOutcome run() {
        check();
        if (order.mode() == ImportMode.ALL_OR_NOTHING && problems.count() > 0) {
            return outcome(refused());
        }
        ImportCounts counts = ImportCounts.ofRefusedCells(ownerless).plus(refusedReports());
        if (order.dryRun()) {
            assemble(writer::rehearse);
            for (StatedReport report : names.reports()) {
                counts = report.isRefused() ? counts : counts.plus(report.counts());
            }
            return outcome(counts);
        }
        try {
            return outcome(enter().plus(counts));
        } catch (ImportWriter.ChangedMeanwhile changed) {
            return outcome(refused());
        }
    }

    private ImportOutcome outcome(ImportCounts counts) {
        return new ImportOutcome(rows, counts, problems.kept(), problems.count(), writer.remarks());
    }

    private ImportCounts refused() {
        int cells = ownerless;
        for (StatedReport report : names.reports()) {
            cells += report.cells();
        }
        return new ImportCounts(0, 0, 0, cells, 0, 0, 0, names.reports().size(), 0);
    }

    private ImportCounts refusedReports() {
        return names.reports().stream().filter(StatedReport::isRefused).map(StatedReport::counts)
                .reduce(ImportCounts.NONE, ImportCounts::plus);
    }

    private void check() {
        rows = read(block -> {
            checkBlock(block);
            steps.checked(block.get(block.size() - 1).place().row());
        });
        steps.counted(rows);
    }

    private int read(Consumer<List<StatedCell>> eachBlock) {
        List<StatedCell> block = new ArrayList<>(AT_ONCE);
        int count = reader.read(file, cell -> {
            block.add(cell);
            if (block.size() == AT_ONCE) {
                eachBlock.accept(block);
                block.clear();
            }
        });
        if (!block.isEmpty()) {
            eachBlock.accept(block);
        }
        return count;
    }

    private void checkBlock(List<StatedCell> block) {
        names.resolve(names.names(block));
        List<CheckedCell> good = new ArrayList<>();
        for (StatedCell cell : block) {
            ReportNames.Found found = names.get(names.name(cell));
            if (found.fault() != null) {
                ownerless++;
                problems.add(cell.place(), found.fault());
            } else if (!done.contains(found.report().key())) {
                found.report().meet(cell.place());
                CellCheck.Answer answer = check.read(cell, found.report());
                if (answer.fault() == null) {
                    good.add(answer.cell());
                } else {
                    refuse(found.report(), cell.place(), answer.fault());
                }
            }
        }
        Map<ReportKey, StandingReport> standing = batch.find(keys(good));
        for (CheckedCell cell : good) {
            StandingReport stands = standing.get(cell.report().key());
            Difference difference = CellCheck.difference(cell, stands);
            Fault obstacle = difference == Difference.NONE ? null : CellCheck.obstacle(cell, stands);
            if (obstacle == null) {
                cell.report().count(difference, stands == null);
                keep(cell);
            } else {
                refuse(cell.report(), cell.place(), obstacle);
            }
        }
    }

    private void refuse(StatedReport report, CellPlace place, Fault fault) {
        report.refuse();
        problems.add(place, fault);
    }

    private void keep(CheckedCell cell) {
        if (kept != null) {
            kept.add(cell);
            if (kept.size() > KEPT) {
                kept = null;
            }
        }
    }

    private static Set<ReportKey> keys(List<CheckedCell> cells) {
        return cells.stream().map(cell -> cell.report().key()).collect(Collectors.toSet());
    }

    private ImportCounts enter() {
        ImportCounts[] counts = {ImportCounts.NONE};
        int cellsInFile = Math.max(1, names.reports().stream().mapToInt(StatedReport::cells).sum());
        int[] handed = {0};
        assemble(complete -> {
            complete.keySet().forEach(report -> handed[0] += report.cells());
            int reached = (int) ((long) rows * Math.min(handed[0], cellsInFile) / cellsInFile);
            counts[0] = counts[0].plus(steps.enter(keys(complete.keySet()), reached,
                    () -> writer.write(complete, problems, steps.id())));
        });
        return counts[0];
    }

    private static Set<ReportKey> keys(Set<StatedReport> reports) {
        return reports.stream().map(StatedReport::key).collect(Collectors.toCollection(HashSet::new));
    }

    /** Reads the cells without a problem again, and hands on reports that are complete, many at a time. */
    private void assemble(Consumer<Map<StatedReport, List<CheckedCell>>> handOn) {
        Assembly assembly = new Assembly(handOn);
        if (kept != null) {
            kept.forEach(assembly::add);
        } else {
            names.reports().forEach(StatedReport::forgetAnswers);
            read(block -> block.forEach(cell -> again(cell, assembly)));
        }
        assembly.flush();
    }

    private void again(StatedCell cell, Assembly assembly) {
        ReportNames.Found found = names.get(names.name(cell));
        if (found.fault() == null && !found.report().isRefused() && !done.contains(found.report().key())) {
            assembly.add(check.read(cell, found.report()).cell());
        }
    }

    /** Puts the cells of each report together, wherever they stand, and hands complete ones on. */
    private final class Assembly {

        private final Map<StatedReport, List<CheckedCell>> open = new LinkedHashMap<>();
        private final Map<StatedReport, List<CheckedCell>> complete = new LinkedHashMap<>();
        private final Consumer<Map<StatedReport, List<CheckedCell>>> handOn;
        private int cells;

        Assembly(Consumer<Map<StatedReport, List<CheckedCell>>> handOn) {
            this.handOn = handOn;
        }

        void add(CheckedCell cell) {
            if (cell.report().isRefused()) {
                return;
            }
            List<CheckedCell> ofReport = open.computeIfAbsent(cell.report(), any -> new ArrayList<>());
            ofReport.add(cell);
            if (ofReport.size() == cell.report().cells()) {
                complete.put(cell.report(), open.remove(cell.report()));
                cells += ofReport.size();
                if (cells >= AT_ONCE) {
                    flush();
                }
            }
        }

        void flush() {
            if (complete.isEmpty()) {
                return;
            }
            handOn.accept(complete);
            complete.clear();
            cells = 0;
        }
    }
}
