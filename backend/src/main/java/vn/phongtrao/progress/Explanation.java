package vn.phongtrao.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.report.ReportStatus;
import vn.phongtrao.report.ReportedFigure;
import vn.phongtrao.restatement.AllocatedShare;
import vn.phongtrao.restatement.RestatementView;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;

/** Lays out what a result was calculated from. */
final class Explanation {

    private final Scene.Evidenced evidence;
    private final Scene scene;
    private final UnitDirectory units;

    Explanation(Scene.Evidenced evidence, UnitDirectory units) {
        this.evidence = evidence;
        this.scene = evidence.scene();
        this.units = units;
    }

    ExplanationView of(TargetDefinition target, Verdict.Evidenced result, TargetProgressView view,
            RestatementView restatement) {
        Map<UUID, String> names = names(result);
        return new ExplanationView(target.id(), scene.unit().id(), scene.unit().name(), scene.period(),
                scene.view(), scene.day(), ProgressViews.origin(result.verdict().origins()),
                Formula.of(target.expression(), target.coverage()),
                target.expression(), target.coverage(), view, restatement, sums(target),
                Steps.of(new Judgement(evidence.basis()), target, scene.unit(), result.verdict()), inputs(result, names),
                leftOut(target, result));
    }

    private List<ExplanationView.Sum> sums(TargetDefinition target) {
        List<ExplanationView.Sum> sums = new ArrayList<>();
        for (String code : target.expression().indicators()) {
            evidence.basis().without(target.excluded()).find(scene.unit(), List.of(code)).map(found -> found.get(0))
                    .ifPresent(input ->
                    sums.add(new ExplanationView.Sum(code, scene.indicator(code).name(),
                            input.figure().withRaw(null), input.sources().size())));
        }
        return sums;
    }

    private List<ExplanationView.Input> inputs(Verdict.Evidenced result, Map<UUID, String> names) {
        return result.used().stream()
                .sorted(Comparator.comparing((ReportedFigure figure) -> names.get(figure.unit()))
                        .thenComparing(ReportedFigure::unit).thenComparing(ReportedFigure::indicator)
                        .thenComparing(ReportedFigure::period).thenComparing(ReportedFigure::dimensions))
                .map(figure -> new ExplanationView.Input(figure.indicator(), figure.unit(), names.get(figure.unit()),
                        figure.period(), figure.dimensions().isEmpty() ? null : figure.dimensions(), figure.figure(),
                        result.allocated().contains(figure) ? true : null, shares(figure),
                        figure.reportPath(), figure.status(), figure.origin(), figure.provenance(),
                        figure.chosenBecause(), figure.enteredBy(), figure.enteredAt(), figure.approvedBy(),
                        figure.approvedAt()))
                .toList();
    }

    private List<ExplanationView.LeftOut> leftOut(TargetDefinition target, Verdict.Evidenced result) {
        Set<UUID> contributing = new HashSet<>();
        result.used().forEach(figure -> contributing.add(figure.unit()));
        Map<UUID, ReportedFigure> waiting = new HashMap<>();
        Set<UUID> reporting = new HashSet<>();
        for (ReportedFigure figure : evidence.reported()) {
            if (target.expression().indicators().contains(figure.indicator())) {
                if (figure.status() == ReportStatus.APPROVED || scene.includeSubmitted()) {
                    reporting.add(figure.unit());
                } else {
                    waiting.put(figure.unit(), figure);
                }
            }
        }
        Set<String> codes = target.expression().indicators();
        return evidence.basis().reporting(scene.unit(), target.appliesTo()).stream()
                .filter(unit -> !contributing.contains(unit.id()))
                .map(unit -> target.excluded().contains(unit.id())
                        ? new ExplanationView.LeftOut(unit.id(), unit.name(), ExplanationView.Reason.EXCLUDED, null)
                        : leftOut(unit, waiting.get(unit.id()), reporting.contains(unit.id()),
                        scene.findRestated().stream().anyMatch(restated ->
                                restated.restatement().isCountedAbove(unit.id(), codes)))).toList();
    }

    private static ExplanationView.LeftOut leftOut(UnitAt unit, ReportedFigure waiting, boolean reported,
            boolean countedAbove) {
        ExplanationView.Reason reason = reported && countedAbove ? ExplanationView.Reason.COUNTED_ABOVE
                : reported ? ExplanationView.Reason.INCOMPLETE
                : waiting != null ? ExplanationView.Reason.NOT_APPROVED : ExplanationView.Reason.NOT_REPORTED;
        return new ExplanationView.LeftOut(unit.id(), unit.name(), reason,
                waiting == null ? null : waiting.reportPath());
    }

    private List<AllocatedShare> shares(ReportedFigure figure) {
        List<AllocatedShare> shares = scene.findRestated().map(restated ->
                restated.restatement().allocation(figure.unit(), figure.indicator())).orElse(List.of());
        return shares.isEmpty() ? null : shares;
    }

    private Map<UUID, String> names(Verdict.Evidenced result) {
        Set<UUID> ids = new HashSet<>();
        result.used().forEach(figure -> ids.add(figure.unit()));
        return units.names(ids, scene.day());
    }
}
