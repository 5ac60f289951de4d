package vn.phongtrao.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;

/** Sets units against targets. */
@ApplicationScoped
class MatrixService {

    private final CampaignDirectory campaigns;
    private final Scenes scenes;
    private final UnitDirectory units;
    private final Clock clock;

    MatrixService(CampaignDirectory campaigns, Scenes scenes, UnitDirectory units, Clock clock) {
        this.campaigns = campaigns;
        this.scenes = scenes;
        this.units = units;
        this.clock = clock;
    }

    /** A page of a campaign's matrix within the caller's reach. */
    MatrixView require(UUID campaign, MatrixRequest request) {
        MatrixLevel level = new MatrixLevel(units, request);
        return scenes.ofCaller(campaigns.requireReadable(campaign), request, level::judged,
                (scene, judged) -> view(scene, judged, level.total(), request));
    }

    private MatrixView view(Scene scene, List<UnitAt> judged, int total, MatrixRequest request) {
        MatrixOrder order = MatrixOrder.of(request.sort, scene.targets().stream().map(TargetDefinition::code).toList());
        Set<Origin> origins = EnumSet.noneOf(Origin.class);
        List<MatrixView.Row> rows = judged.stream().map(unit -> row(scene, unit, origins)).sorted(order.rows())
                .filter(row -> order.isAfter(row, request.cursor)).toList();
        boolean isLast = rows.size() <= request.limit;
        List<MatrixView.Row> page = isLast ? rows : rows.subList(0, request.limit);
        return new MatrixView(scene.campaign().id(), scene.unit().id(), scene.unit().name(), scene.period(),
                scene.view(), scene.day(), clock.instant(), ProgressViews.origin(origins), scene.includeSubmitted(),
                scene.targets().stream().map(target -> new MatrixView.Column(target.id(), target.code(), target.title(),
                        target.titleEn())).toList(),
                page, isLast ? null : order.cursor(page.get(page.size() - 1)), total);
    }

    private static MatrixView.Row row(Scene scene, UnitAt unit, Set<Origin> origins) {
        List<MatrixView.Cell> cells = new ArrayList<>();
        for (TargetDefinition target : scene.targets()) {
            Verdict verdict = scene.judge().judge(target, unit);
            origins.addAll(verdict.origins());
            cells.add(cell(scene, target, unit, verdict));
        }
        return new MatrixView.Row(unit.id(), unit.name(), unit.type(), ProgressViews.path(scene, unit.id()), cells);
    }

    private static MatrixView.Cell cell(Scene scene, TargetDefinition target, UnitAt unit, Verdict verdict) {
        ThresholdView threshold = ProgressViews.threshold(target, verdict);
        return new MatrixView.Cell(verdict.answer().status(), verdict.answer().applicable() ? null : false,
                verdict.isAllocated() ? true : null,
                verdict.answer().actual() == null ? null : verdict.answer().actual().withRaw(null), threshold,
                Distance.of(verdict.answer().actual(), threshold).orElse(null),
                verdict.hasBelow() ? verdict.units() : null, ProgressViews.explanationPath(scene, target, unit));
    }
}
