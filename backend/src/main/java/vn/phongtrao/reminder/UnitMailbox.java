package vn.phongtrao.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Where mail for a unit goes. */
@Entity
class UnitMailbox {

    @Id
    private UUID unitId;
    @Version
    private Long version;
    private String address;

    protected UnitMailbox() {
    }

    UnitMailbox(UUID unitId) {
        this.unitId = unitId;
    }

    void setAddress(String given) {
        address = given;
    }

    UUID unitId() {
        return unitId;
    }

    /** Of one that is stored, from 1: 0 is the version of one that is not. */
    long shownVersion() {
        return version == null ? 0 : version + 1;
    }

    String address() {
        return address;
    }
}
