package vn.phongtrao.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;

/** A stored unit of measure; migrations write the catalogue. */
@Entity
@Table(name = "unit_of_measure")
class UnitOfMeasureRow {

    @Id
    private String code;
    private String name;
    private String nameEn;
    @Enumerated(EnumType.STRING)
    private MeasureKind kind;
    private BigDecimal tolerance;
    private BigDecimal maximum;
    private String words;

    protected UnitOfMeasureRow() {
    }

    UnitOfMeasure toUnitOfMeasure() {
        return new UnitOfMeasure(code, name, nameEn, kind, plain(tolerance), maximum == null ? null : plain(maximum),
                List.of(words.split("\\|")));
    }

    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal bare = stored.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
