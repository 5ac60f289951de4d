package vn.phongtrao.awardform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import vn.phongtrao.unit.Interval;
import vn.phongtrao.unit.UnitType;

/** What an award form is for as long as one legal basis holds. */
@Entity
public class AwardForm {

    private static final int AT_ONCE = 200;

    @Id
    private UUID id;
    @Version
    private Long version;
    private String code;
    private String name;
    private String nameEn;
    @Enumerated(EnumType.STRING)
    private AwardKind kind;
    @ElementCollection
    @CollectionTable(name = "award_form_granting_type", joinColumns = @JoinColumn(name = "award_form_id"))
    @Column(name = "unit_type")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = AT_ONCE)
    private Set<UnitType> grantedBy;
    @ElementCollection
    @CollectionTable(name = "award_form_subject_type", joinColumns = @JoinColumn(name = "award_form_id"))
    @Column(name = "subject_type")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = AT_ONCE)
    private Set<SubjectType> subjectTypes;
    private String legalBasis;
    private boolean verified;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected AwardForm() {
    }

    AwardForm(UUID id, NewAwardForm request) {
        this.id = id;
        this.code = request.code();
        this.name = request.name();
        this.nameEn = request.nameEn();
        this.kind = request.kind();
        this.grantedBy = EnumSet.copyOf(request.grantedBy());
        this.subjectTypes = EnumSet.copyOf(request.subjectTypes());
        this.legalBasis = request.legalBasis();
        this.verified = request.verified();
        this.validFrom = request.interval().from();
        this.validTo = request.interval().to();
    }

    public boolean mayBeGrantedBy(UnitType type) {
        return grantedBy.contains(type);
    }

    public boolean isFor(SubjectType type) {
        return subjectTypes.contains(type);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    AwardKind kind() {
        return kind;
    }

    public Set<UnitType> grantedBy() {
        return grantedBy;
    }

    public Set<SubjectType> subjectTypes() {
        return subjectTypes;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public boolean verified() {
        return verified;
    }

    public Interval interval() {
        return new Interval(validFrom, validTo);
    }
}
