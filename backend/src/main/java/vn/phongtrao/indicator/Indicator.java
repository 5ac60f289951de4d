package vn.phongtrao.indicator;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.shared.text.Folding;

/** Something that is observed in units. */
@Entity
class Indicator {

    @Id
    private UUID id;
    @Version
    private Long version;
    private String code;
    private String name;
    private String nameEn;
    private String nameSearch;
    @Enumerated(EnumType.STRING)
    private ValueType valueType;
    private String unitOfMeasure;
    @Enumerated(EnumType.STRING)
    private Direction direction;
    @Enumerated(EnumType.STRING)
    private Aggregation overUnits;
    @Enumerated(EnumType.STRING)
    private Aggregation overTime;
    private boolean baseline;
    @Enumerated(EnumType.STRING)
    private Visibility visibility;
    @Convert(converter = DimensionsColumn.class)
    private List<Dimension> dimensions;

    protected Indicator() {
    }

    Indicator(UUID id, NewIndicator request, String unitOfMeasure) {
        this.id = id;
        this.code = request.code();
        this.valueType = request.valueType();
        this.unitOfMeasure = unitOfMeasure;
        this.direction = request.direction();
        this.overUnits = request.overUnits();
        this.overTime = request.overTime();
        this.baseline = request.baseline();
        this.visibility = request.visibility();
        this.dimensions = request.dimensions();
        rename(request.name(), request.nameEn());
    }

    /** Takes over what the patch names; code, type and unit of measure stay. */
    void change(IndicatorPatch patch) {
        rename(patch.name() == null ? name : patch.name().orElse(name),
                patch.nameEn() == null ? nameEn : patch.nameEn().orElse(null));
        direction = patch.direction() == null ? direction : patch.direction().orElse(direction);
        visibility = patch.visibility() == null ? visibility : patch.visibility().orElse(visibility);
        dimensions = patch.dimensions() == null ? dimensions : patch.dimensions();
    }

    private void rename(String newName, String newNameEn) {
        name = newName;
        nameEn = newNameEn;
        nameSearch = Folding.fold(newName);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String nameEn() {
        return nameEn;
    }

    ValueType valueType() {
        return valueType;
    }

    String unitOfMeasure() {
        return unitOfMeasure;
    }

    Direction direction() {
        return direction;
    }

    Aggregation overUnits() {
        return overUnits;
    }

    Aggregation overTime() {
        return overTime;
    }

    boolean baseline() {
        return baseline;
    }

    Visibility visibility() {
        return visibility;
    }

    List<Dimension> dimensions() {
        return dimensions;
    }
}
