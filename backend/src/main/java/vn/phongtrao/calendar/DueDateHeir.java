package vn.phongtrao.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A unit in whose territory a limited due date is owed. A view, which queries read. */
@Entity
@Immutable
@IdClass(DueDateHeir.Key.class)
class DueDateHeir {

    @Id
    private UUID dueDateId;
    @Id
    private UUID unitId;
    @Id
    private LocalDate since;

    protected DueDateHeir() {
    }

    record Key(UUID dueDateId, UUID unitId, LocalDate since) implements Serializable {
    }
}
