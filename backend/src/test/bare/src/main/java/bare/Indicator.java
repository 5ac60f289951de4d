package bare;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The row that the API's own endpoint reads. */
@Entity
public class Indicator extends PanacheEntityBase {

    @Id
    public UUID id;
    public Long version;
    public String code;
    public String name;
    public String nameEn;
    public String valueType;
    public String unitOfMeasure;
    public String direction;
    public String overUnits;
    public String overTime;
    public boolean baseline;
    public String visibility;
    public String dimensions;
}
