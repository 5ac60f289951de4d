package vn.phongtrao.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Qualifier;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.write.Ids;

/** One answer of a report. It has a version of its own, so that cells do not lock each other out. */
@Entity
class ReportFigure {

    @Id
    private UUID id;
    @Version
    private Long version;
    private UUID reportId;
    private String indicator;
    private String dimensions;
    private String raw;
    @Enumerated(EnumType.STRING)
    private Qualifier qualifier;
    private BigDecimal value;
    @Column(name = "lower_bound")
    private BigDecimal lower;
    private boolean lowerOpen;
    @Column(name = "upper_bound")
    private BigDecimal upper;
    private boolean upperOpen;
    private String unitOfMeasure;
    private String chosenBecause;
    @Embedded
    private Provenance provenance;
    private String note;
    private String enteredBy;
    private Instant enteredAt;

    protected ReportFigure() {
    }

    ReportFigure(UUID reportId, String indicator, String dimensions) {
        this.id = Ids.next();
        this.reportId = reportId;
        this.indicator = indicator;
        this.dimensions = dimensions;
    }

    /** The same answer in a revision of its report, entered by whom it was entered first. */
    ReportFigure copyTo(UUID revision) {
        ReportFigure copy = new ReportFigure(revision, indicator, dimensions);
        copy.say(figure());
        copy.chosenBecause = chosenBecause;
        copy.provenance = provenance;
        copy.note = note;
        copy.enteredBy = enteredBy;
        copy.enteredAt = enteredAt;
        return copy;
    }

    void enter(Figure figure, Answer answer, Caller by, Instant now) {
        say(figure);
        chosenBecause = answer.reason();
        provenance = Provenance.of(answer.provenance());
        note = answer.note();
        enteredBy = by.subject();
        enteredAt = now;
    }

    private void say(Figure figure) {
        raw = figure.raw();
        qualifier = figure.qualifier();
        value = figure.value();
        lower = figure.lower();
        lowerOpen = figure.lowerOpen();
        upper = figure.upper();
        upperOpen = figure.upperOpen();
        unitOfMeasure = figure.unitOfMeasure();
    }

    Figure figure() {
        return new Figure(raw, qualifier, value, lower, lowerOpen, upper, upperOpen, unitOfMeasure);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID reportId() {
        return reportId;
    }

    String indicator() {
        return indicator;
    }

    /** Dimension values as {@link DimensionKey} writes them. */
    String dimensions() {
        return dimensions;
    }

    String chosenBecause() {
        return chosenBecause;
    }

    Provenance provenance() {
        return provenance == null ? Provenance.NONE : provenance;
    }

    String note() {
        return note;
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
