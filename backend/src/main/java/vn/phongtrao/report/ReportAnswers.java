package vn.phongtrao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.campaign.ReportedIndicator;
import vn.phongtrao.directive.DirectiveDirectory;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.FigureReader;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.target.TargetDirectory;
import vn.phongtrao.unit.UnitType;

/** Reads answers as they are sent, and keeps them with their reports. */
@ApplicationScoped
class ReportAnswers {

    private final EntityManager entityManager;
    private final IndicatorCatalogue indicators;
    private final FigureReader reader;
    private final TargetDirectory targets;
    private final DirectiveDirectory directives;
    private final AttachedDocuments attached;
    private final Caller caller;
    private final Clock clock;

    ReportAnswers(EntityManager entityManager, IndicatorCatalogue indicators, FigureReader reader,
            TargetDirectory targets, DirectiveDirectory directives, AttachedDocuments attached, Caller caller,
            Clock clock) {
        this.entityManager = entityManager;
        this.indicators = indicators;
        this.reader = reader;
        this.targets = targets;
        this.directives = directives;
        this.attached = attached;
        this.caller = caller;
        this.clock = clock;
    }

    Optional<ReportFigure> find(UUID report, String indicator, String dimensions) {
        return entityManager.createQuery("from ReportFigure f where f.reportId = :report and f.indicator = :indicator "
                        + "and f.dimensions = :dimensions", ReportFigure.class)
                .setParameter("report", report).setParameter("indicator", indicator)
                .setParameter("dimensions", dimensions).getResultStream().findFirst();
    }

    List<ReportFigure> listAll(UUID report) {
        return entityManager.createQuery("from ReportFigure f where f.reportId = :report", ReportFigure.class)
                .setParameter("report", report).getResultList();
    }

    /** The stored key of an answer's dimension values. */
    String dimensions(Answer answer, String indicator, String pointer) {
        return DimensionKey.of(answer.dimensions(), definition(indicator, pointer), pointer);
    }

    /**
     * Reads an answer and keeps it in the cell.
     *
     * @param asked codes of the indicators that the campaign asks for
     */
    void enter(ReportFigure cell, Answer answer, Set<String> asked, String pointer) {
        IndicatorDefinition indicator = definition(cell.indicator(), pointer);
        if (!asked.contains(indicator.code())) {
            throw new InvalidContent(pointer + "/indicator", "NotOfCampaign", "The campaign does not ask for it.",
                    indicator.code());
        }
        Figure figure = answer.figure().chosenFrom(
                reader.read(answer.figure().raw(), indicator, pointer + "/figure/raw"), answer.reason(),
                pointer + "/figure");
        requireKnown(answer.provenance(), cell.reportId(), pointer + "/provenance");
        cell.enter(figure, answer, caller, clock.instant());
    }

    /** Codes of the indicators that the campaign asks for. */
    Set<String> asked(CampaignSummary campaign) {
        return targets.asked(campaign).keySet();
    }

    /** Reads the answers that a new report comes with; they are kept once the report is. */
    List<ReportFigure> readAll(UUID report, List<Answer> answers, CampaignSummary campaign) {
        List<ReportFigure> cells = new ArrayList<>();
        Set<String> asked = asked(campaign);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            String pointer = "/figures/" + i;
            if (answer.indicator() == null) {
                throw new InvalidContent(pointer + "/indicator", "NotNull", "Name the indicator.", null);
            }
            String dimensions = dimensions(answer, answer.indicator(), pointer);
            if (!taken.add(answer.indicator() + " " + dimensions)) {
                throw new InvalidContent(pointer, "Repeated", "The report answers this indicator already.",
                        answer.indicator());
            }
            ReportFigure cell = new ReportFigure(report, answer.indicator(), dimensions);
            enter(cell, answer, asked, pointer);
            cells.add(cell);
        }
        return cells;
    }

    /** @throws IncompleteReport when an answer is missing that the campaign requires of units of the type */
    void requireComplete(UUID report, CampaignSummary campaign, UnitType type) {
        Collection<String> given = listAll(report).stream().map(ReportFigure::indicator).collect(Collectors.toSet());
        List<String> missing = targets.asked(campaign).values().stream()
                .filter(asked -> asked.required() && asked.unitTypes().contains(type))
                .map(ReportedIndicator::indicator).filter(code -> !given.contains(code)).sorted().toList();
        if (!missing.isEmpty()) {
            throw new IncompleteReport(missing);
        }
    }

    /**
     * @throws InvalidContent when what a figure comes from is a directive that the caller cannot read, or a document that is
     *                        not attached to the report
     */
    void requireKnown(Provenance.View provenance, UUID report, String pointer) {
        if (provenance == null) {
            return;
        }
        if (provenance.directive() != null && !directives.isReadable(provenance.directive())) {
            throw InvalidContent.unknownReference(pointer + "/directive", provenance.directive());
        }
        if (provenance.attachment() != null && !attached.isAttached(provenance.attachment(), report)) {
            throw InvalidContent.unknownReference(pointer + "/attachment", provenance.attachment());
        }
    }

    /** Whether a figure of the report names the attachment as where it comes from. */
    boolean restOn(UUID attachment, UUID report) {
        return entityManager.createQuery("select count(f) from ReportFigure f where f.reportId = :report "
                        + "and f.provenance.attachmentId = :attachment", Long.class)
                .setParameter("report", report).setParameter("attachment", attachment).getSingleResult() > 0;
    }

    /** @throws InvalidContent when a remark says nothing, or is on a figure that the campaign does not ask for */
    void requireAsked(List<FigureRemark> remarks, CampaignSummary campaign) {
        Set<String> asked = remarks.isEmpty() ? Set.of() : asked(campaign);
        for (int i = 0; i < remarks.size(); i++) {
            FigureRemark remark = remarks.get(i);
            String pointer = "/figures/" + i;
            if (!asked.contains(remark.indicator())) {
                throw new InvalidContent(pointer + "/indicator", "NotOfCampaign", "The campaign does not ask for it.",
                        remark.indicator());
            }
            DimensionKey.of(remark.dimensions(), definition(remark.indicator(), pointer), pointer);
            Substance.require(remark.reason(), pointer + "/reason");
        }
    }

    private IndicatorDefinition definition(String indicator, String pointer) {
        return indicators.find(indicator)
                .orElseThrow(() -> InvalidContent.unknownReference(pointer + "/indicator", indicator));
    }
}
