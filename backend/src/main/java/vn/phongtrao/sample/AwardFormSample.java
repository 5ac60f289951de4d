package vn.phongtrao.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.awardform.AwardFormService;
import vn.phongtrao.awardform.AwardKind;
import vn.phongtrao.awardform.NewAwardForm;
import vn.phongtrao.awardform.SubjectType;
import vn.phongtrao.unit.UnitType;

/** Enters the catalogue of award forms: each form once for every legal basis that has it. */
@ApplicationScoped
class AwardFormSample {

    private final SampleFiles files;
    private final AwardFormService forms;

    AwardFormSample(SampleFiles files, AwardFormService forms) {
        this.files = files;
        this.forms = forms;
    }

    record Catalogue(List<Basis> bases, List<Form> forms) {
    }

    record Basis(String code, String text, LocalDate validFrom, LocalDate validTo) {
    }

    record Form(String code, String name, String nameEn, AwardKind kind, Set<UnitType> grantedBy,
            Set<SubjectType> subjects, List<String> bases, LocalDate validTo) {

        NewAwardForm under(Basis basis, UUID id) {
            return new NewAwardForm(id, code, name, nameEn, kind, grantedBy, subjects, basis.text(), false,
                    basis.validFrom(), basis.validTo() == null ? validTo : basis.validTo());
        }
    }

    void load() {
        Catalogue catalogue = files.one("award-forms.yaml", Catalogue.class);
        for (Form form : catalogue.forms()) {
            for (Basis basis : catalogue.bases()) {
                UUID id = SampleIds.of("award-form", form.code() + " " + basis.code());
                if (form.bases().contains(basis.code()) && !forms.exists(id)) {
                    forms.create(form.under(basis, id));
                }
            }
        }
    }
}
