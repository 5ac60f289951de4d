package vn.phongtrao.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phongtrao.report.Answer;
import vn.phongtrao.report.NewReport;
import vn.phongtrao.report.Provenance;
import vn.phongtrao.report.ReportService;
import vn.phongtrao.report.WrittenFigure;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.shared.write.IfMatch;

/** Enters the figures that the sources state, as approved reports of the units that state them. */
@ApplicationScoped
class FigureSample {

    private static final IfMatch ANY = new IfMatch("*");

    private final SampleFiles files;
    private final SampleSources sources;
    private final UnitSample units;
    private final DirectiveSample directives;
    private final CampaignSample campaigns;
    private final ReportService reports;

    FigureSample(SampleFiles files, SampleSources sources, UnitSample units, DirectiveSample directives,
            CampaignSample campaigns, ReportService reports) {
        this.files = files;
        this.sources = sources;
        this.units = units;
        this.directives = directives;
        this.campaigns = campaigns;
        this.reports = reports;
    }

    record FigureFile(List<Stated> reports) {
    }

    record Stated(String key, String campaign, String unit, Period period, String note, Cited provenance,
            List<Entry> figures) {

        UUID id() {
            return idOf(key);
        }
    }

    record Cited(String source, String document, String directive, String locator, String sourceText) {
    }

    record Entry(String indicator, Map<String, String> dimensions, String raw, Chosen chosen, Cited provenance,
            String note, String ambiguity, String derived, List<String> beneficiaries) {

        /** What a reader of the figure should know, in one text. */
        String remark() {
            return Stream.of(note, ambiguity, derived == null ? null : "Suy ra: " + derived,
                            beneficiaries == null ? null : "Đối tượng hưởng: " + String.join(", ", beneficiaries))
                    .filter(Objects::nonNull).collect(Collectors.collectingAndThen(
                            Collectors.joining(". "), text -> text.isEmpty() ? null : text));
        }
    }

    /** The reading taken where the text can be read in two ways. */
    record Chosen(BigDecimal value, String reason) {
    }

    /** The id of a report of the file. */
    static UUID idOf(String key) {
        return SampleIds.of("report", key);
    }

    void load() {
        Map<String, UUID> unitIds = units.ids();
        Map<String, UUID> directiveIds = directives.ids();
        Map<String, UUID> campaignIds = campaigns.ids();
        for (Stated stated : files.one("figures.yaml", FigureFile.class).reports()) {
            if (!reports.isVisible(stated.id())) {
                reports.create(new NewReport(stated.id(), campaignIds.get(stated.campaign()),
                        unitIds.get(stated.unit()), stated.period(), Origin.DOCUMENT, stated.note(), null,
                        stated.figures().stream().map(figure -> answer(stated, figure, directiveIds)).toList()));
                reports.submit(stated.id(), ANY);
                reports.approve(stated.id(), ANY);
            }
        }
    }

    private Answer answer(Stated stated, Entry figure, Map<String, UUID> directiveIds) {
        Cited page = stated.provenance();
        Chosen chosen = figure.chosen();
        return new Answer(figure.indicator(), figure.dimensions(),
                new WrittenFigure(figure.raw(), null, chosen == null ? null : chosen.value(), null, null, null, null,
                        null),
                chosen == null ? null : chosen.reason(),
                new Provenance.View(directiveIds.get(page.directive()),
                        page.document() + " (" + sources.title(page.source()) + ")",
                        figure.provenance().locator(), figure.provenance().sourceText(), null),
                figure.remark());
    }
}
