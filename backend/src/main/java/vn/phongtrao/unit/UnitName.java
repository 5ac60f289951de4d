package vn.phongtrao.unit;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.phongtrao.shared.text.Folding;

/** A unit's name for a time. */
@Entity
class UnitName extends UnitFact {

    private String name;
    private String nameEn;
    private String nameSearch;

    protected UnitName() {
    }

    UnitName(UUID unitId, Interval interval, String name, String nameEn) {
        super(unitId, interval);
        this.name = name;
        this.nameEn = nameEn;
        this.nameSearch = Folding.fold(name);
    }

    String name() {
        return name;
    }

    String nameEn() {
        return nameEn;
    }
}
