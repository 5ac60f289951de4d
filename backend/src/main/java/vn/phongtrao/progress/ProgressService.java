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
        return views.of(scenes.ofCaller(campaigns.requireReadable(campaign), request));
    }

    /** A campaign's progress whoever asks, for what is published: targets on public indicators only. */
    public ProgressView published(UUID campaign, ProgressQuestion question) {
        CampaignSummary summary = campaigns.find(campaign).orElseThrow(NotFound::new);
        return views.of(scenes.ofAnyone(summary, question).onPublicIndicators()).forAnyone();
    }

    /** What a target's answer for a unit rests on, within the caller's reach. */
    ExplanationView explain(UUID target, ProgressRequest request) {
        TargetDefinition definition = targets.find(target).filter(found -> campaigns.isVisible(found.campaign()))
                .orElseThrow(NotFound::new);
        Scene scene = scenes.ofCaller(campaigns.requireReadable(definition.campaign()), request);
        Verdict.Evidenced result = scene.judgement().judgeWithEvidence(definition, scene.unit());
        return new Explanation(scene, units).of(definition, result,
                views.of(scene, definition, scene.unit(), result.verdict()),
                views.restatement(scene, List.of(definition)));
    }
}
