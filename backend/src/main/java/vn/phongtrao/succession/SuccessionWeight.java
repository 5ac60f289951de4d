package vn.phongtrao.succession;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** The share of a source's figures of one indicator that a successor of a part takes, as an office declared it. */
@Entity
@IdClass(SuccessionWeight.Key.class)
class SuccessionWeight {

    @Id
    private UUID successionId;
    @Id
    private UUID fromId;
    @Id
    private UUID toId;
    @Id
    private String indicatorCode;
    private BigDecimal weight;

    protected SuccessionWeight() {
    }

    SuccessionWeight(UUID successionId, UUID fromId, UUID toId, String indicatorCode, BigDecimal weight) {
        this.successionId = successionId;
        this.fromId = fromId;
        this.toId = toId;
        this.indicatorCode = indicatorCode;
        this.weight = weight;
    }

    SuccessionEdge.Key edge() {
        return new SuccessionEdge.Key(successionId, fromId, toId);
    }

    String indicatorCode() {
        return indicatorCode;
    }

    /** Without the zeros that the column pads it with. */
    BigDecimal weight() {
        return weight.signum() == 0 ? BigDecimal.ZERO : weight.stripTrailingZeros();
    }

    record Key(UUID successionId, UUID fromId, UUID toId, String indicatorCode) implements Serializable {
    }
}
