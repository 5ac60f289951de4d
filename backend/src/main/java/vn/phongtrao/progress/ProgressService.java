package vn.phongtrao.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.campaign.CampaignDirectory;
import vn.phongtrao.campaign.CampaignSummary;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.target.TargetDirectory;
import vn.phongtrao.unit.UnitDirectory;

/** Answers questions about progress. */
@ApplicationScoped
public class ProgressService {

    private final CampaignDirectory campaigns;
    private final TargetDirectory targets;
    private final Scenes scenes;
    private final ProgressViews views;
    private final UnitDirectory units;

    ProgressService(CampaignDirectory campaigns, TargetDirectory targets, Scenes scenes, ProgressViews views,
            UnitDirectory units) {
        this.campaigns = campaigns;
        this.targets = targets;
        this.scenes = scenes;
        this.views = views;
        this.units = units;
    }

    /** A campaign's progress within the caller's reach. */
    ProgressView require(UUID campaign, ProgressRequest request) {
        return scenes.ofCaller(campaigns.requireReadable(campaign), request, views::of);
    }

    /** A campaign's progress whoever asks, for what is published: targets on public indicators only. */
    public ProgressView published(UUID campaign, ProgressQuestion question) {
        CampaignSummary summary = campaigns.find(campaign).orElseThrow(NotFound::new);
        return scenes.ofAnyone(summary, question, scene -> views.of(scene.onPublicIndicators())).forAnyone();
    }

    /** What a target's answer for a unit rests on, within the caller's reach. */
    ExplanationView explain(UUID target, ProgressRequest request) {
        UUID campaign = targets.find(target).map(TargetDefinition::campaign).orElseThrow(NotFound::new);
        Scene.Evidenced evidence = scenes.withEvidence(campaigns.requireReadable(campaign), request);
        TargetDefinition definition = evidence.scene().ofUnit().stream().filter(each -> each.id().equals(target))
                .findFirst().orElseThrow(NotFound::new);
        Verdict.Evidenced result = evidence.judge(definition);
        Scene scene = evidence.scene();
        return new Explanation(evidence, units).of(definition, result,
                views.of(scene, definition, scene.unit(), result.verdict()),
                views.restatement(scene, List.of(definition)));
    }
}
