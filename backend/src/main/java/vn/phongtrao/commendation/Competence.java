package vn.phongtrao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.phongtrao.awardform.AwardForm;
import vn.phongtrao.awardform.AwardFormService;
import vn.phongtrao.awardform.SubjectType;
import vn.phongtrao.unit.UnitAt;

/** Who may grant which form to whom on a day, as the catalogue has it. */
@ApplicationScoped
class Competence {

    private final AwardFormService forms;

    Competence(AwardFormService forms) {
        this.forms = forms;
    }

    /**
     * @param issuer as it was on the day, or on the nearest day of its lifetime
     * @throws NotEligible  when the form has no basis on the day, or is not for such a nominee
     * @throws NotCompetent when the issuer did not exist on the day, or may not grant the form
     */
    void require(String awardForm, SubjectType subject, UnitAt issuer, LocalDate day) {
        AwardForm form = forms.inForce(awardForm, day).orElseThrow(() -> NotEligible.notInForce(awardForm, day));
        if (!form.isFor(subject)) {
            throw NotEligible.notFor(form, subject);
        }
        if (!issuer.lifetime().contains(day)) {
            throw NotCompetent.withoutExisting(issuer, day);
        }
        if (!form.mayBeGrantedBy(issuer.type())) {
            throw NotCompetent.ofType(issuer, form, day);
        }
    }
}
