package vn.phongtrao.campaign;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The campaign's stage does not allow the action; {@code stage} says which it is. */
@ProblemType(value = "campaign-stage", status = 409, title = "The campaign's stage does not allow this")
public final class WrongStage extends Problem {

    private WrongStage(String detail, CampaignStage stage) {
        super(detail);
        with("stage", stage);
    }

    static WrongStage needs(CampaignStage stage, CampaignStage... allowed) {
        return new WrongStage("The campaign is " + stage + "; this is possible only while it is "
                + Arrays.stream(allowed).map(CampaignStage::name).collect(Collectors.joining(" or ")) + ".", stage);
    }

    static WrongStage periodIsFixed(CampaignStage stage) {
        return new WrongStage("The campaign is " + stage + "; its period changes only while it is DEFINED. "
                + "Clone it for another period.", stage);
    }
}
