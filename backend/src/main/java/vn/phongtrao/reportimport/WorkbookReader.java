package vn.phongtrao.reportimport;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.phongtrao.shared.upload.UnreadableFile;
import vn.phongtrao.workbook.CellKind;
import vn.phongtrao.workbook.SheetRow;
import vn.phongtrao.workbook.Workbook;

/** Reads a workbook: a form of ours, or a sheet with the columns of a table. */
final class WorkbookReader implements CellReader {

    private final ImportOrder order;
    private final Function<UUID, Optional<String>> revision;

    /** @param revision the revision of a campaign's form today, if there is such a campaign within the caller's reach */
    WorkbookReader(ImportOrder order, Function<UUID, Optional<String>> revision) {
        this.order = order;
        this.revision = revision;
    }

    @Override
    public int read(SpooledFile file, Consumer<StatedCell> each) {
        try (Workbook workbook = Workbook.open(file.path())) {
            Workbook.Sheet figures = workbook.sheets().stream().filter(sheet -> !sheet.hidden()).findFirst()
                    .orElseThrow(() -> new UnreadableFile("The workbook has no sheet that can be seen."));
            Optional<Workbook.Sheet> info = workbook.sheet(FormSheet.INFO);
            if (info.isEmpty()) {
                TableSheetReader table = new TableSheetReader(figures.name(), each);
                workbook.read(figures, table);
                return table.rows();
            }
            FormSheetReader form = new FormSheetReader(figures.name(), form(workbook, info.get()), each);
            workbook.read(figures, form);
            return form.rows();
        }
    }

    /** What a form is for. @param unit whose it is alone, or null @param writtenOn when it was made */
    record Form(String campaign, String period, String unit, Instant writtenOn) {
    }

    private Form form(Workbook workbook, Workbook.Sheet sheet) {
        Map<String, String> said = new HashMap<>();
        workbook.read(sheet, (SheetRow row) -> {
            if (row.cells().size() >= 2 && row.cells().get(0).kind() == CellKind.TEXT) {
                said.putIfAbsent(row.cells().get(0).text(), row.cells().get(1).text());
            }
        });
        if (!FormSheet.FORMAT.equals(said.get(FormSheet.FORMAT_KEY))) {
            throw new ForeignForm("UnknownForm", "The sheet " + FormSheet.INFO + " is not that of a form made here. Download "
                    + "the form again.", said.get(FormSheet.FORMAT_KEY));
        }
        String campaign = said.get(FormSheet.CAMPAIGN_KEY);
        String period = said.get(FormSheet.PERIOD_KEY);
        if (order.campaign() != null && !order.campaign().toString().equals(campaign)) {
            throw new ForeignForm("OtherCampaign", "The form is for the campaign " + campaign + ", the request for "
                    + order.campaign() + ". Send it for its own campaign, or download the form of this one.", campaign);
        }
        if (order.period() != null && !order.period().toString().equals(period)) {
            throw new ForeignForm("OtherPeriod", "The form is for " + period + ", the request for " + order.period()
                    + ". Send it for its own period, or download the form of this one.", period);
        }
        String current = current(campaign).orElseThrow(() -> new ForeignForm("UnknownReference", "The form is for the "
                + "campaign " + campaign + ", which does not exist within your reach.", campaign));
        if (!current.equals(said.get(FormSheet.REVISION_KEY))) {
            throw new ForeignForm("OtherRevision", "The form asks what the campaign asked before it was changed (revision "
                    + said.get(FormSheet.REVISION_KEY) + ", now " + current + "). Download the form again and copy the "
                    + "figures over.", said.get(FormSheet.REVISION_KEY));
        }
        return new Form(campaign, period, said.get(FormSheet.UNIT_KEY), instant(said.get(FormSheet.WRITTEN_KEY)));
    }

    private Optional<String> current(String campaign) {
        try {
            return revision.apply(UUID.fromString(String.valueOf(campaign)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new ForeignForm("UnknownForm", "The form does not say when it was made. Download it again.", text);
        }
    }

    /** The indicator and the dimension values of a {@link FormSheet#key}. */
    static List<String> parts(String key) {
        int bar = key.indexOf('|');
        return bar < 0 ? List.of(key) : List.of(key.substring(0, bar), key.substring(bar + 1));
    }
}
