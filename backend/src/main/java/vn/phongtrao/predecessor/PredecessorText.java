package vn.phongtrao.predecessor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The catalogue's words on what a unit was formed from. */
@Entity
@Table(name = "unit_predecessor_text")
class PredecessorText {

    @Id
    private UUID unitId;
    private String text;

    protected PredecessorText() {
    }

    PredecessorText(UUID unitId, String text) {
        this.unitId = unitId;
        this.text = text;
    }

    UUID unitId() {
        return unitId;
    }

    String text() {
        return text;
    }

    void correct(String newText) {
        text = newText;
    }
}
