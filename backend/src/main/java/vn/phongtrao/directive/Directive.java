package vn.phongtrao.directive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.text.Folding;

/** A document of authority. */
@Entity
class Directive {

    /** Where an undated document stands in a list by date. */
    private static final LocalDate UNDATED = LocalDate.of(1000, 1, 1);

    @Id
    private UUID id;
    @Version
    private Long version;
    @Enumerated(EnumType.STRING)
    private DirectiveType type;
    private String number;
    private String codeNumber;
    private String codeNotation;
    private String numberAsPrinted;
    private UUID issuerId;
    private UUID territoryId;
    private String issuerName;
    private LocalDate issuedOn;
    private LocalDate issuedOrder;
    private String place;
    private String signer;
    private String signerTitle;
    private String subject;
    private LocalDate inForceFrom;
    private LocalDate inForceTo;
    private String sourceDocument;
    private String sourceText;
    private boolean verified;
    private String registeredBy;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    private String search;

    protected Directive() {
    }

    /**
     * @param registeredBy the account that registers it
     */
    Directive(UUID id, NewDirective request, UUID territoryId, String registeredBy) {
        this.id = id;
        this.type = request.type();
        this.issuerId = request.issuer();
        this.territoryId = territoryId;
        this.registeredBy = registeredBy;
        this.issuerName = request.issuerName();
        this.issuedOn = request.issuedOn();
        this.place = request.place();
        this.signer = request.signer();
        this.signerTitle = request.signerTitle();
        this.subject = request.subject();
        this.inForceFrom = request.inForceFrom();
        this.inForceTo = request.inForceTo();
        this.verified = Boolean.TRUE.equals(request.verified());
        this.origin = request.origin() == null ? Origin.ENTERED : request.origin();
        this.numberAsPrinted = request.numberAsPrinted();
        readNumber(request.number());
        readSource(request.source());
        settle();
    }

    /**
     * Corrects what was registered.
     *
     * @throws InvalidContent where it would lose force before it comes into force
     */
    void correct(DirectivePatch patch) {
        apply(patch.type(), value -> type = value);
        apply(patch.numberAsPrinted(), value -> numberAsPrinted = value);
        apply(patch.number(), this::readNumber);
        apply(patch.issuerName(), value -> issuerName = value);
        apply(patch.issuedOn(), value -> issuedOn = value);
        apply(patch.place(), value -> place = value);
        apply(patch.signer(), value -> signer = value);
        apply(patch.signerTitle(), value -> signerTitle = value);
        apply(patch.subject(), value -> subject = value);
        apply(patch.inForceFrom(), value -> inForceFrom = value);
        apply(patch.inForceTo(), value -> inForceTo = value);
        apply(patch.source(), this::readSource);
        apply(patch.verified(), value -> verified = value);
        settle();
    }

    private static <T> void apply(Optional<T> change, Consumer<T> field) {
        if (change != null) {
            field.accept(change.orElse(null));
        }
    }

    private void readNumber(String printed) {
        DocumentNumber read = DocumentNumber.read(printed);
        number = read == null ? null : read.text();
        codeNumber = read == null ? null : read.number();
        codeNotation = read == null ? null : read.notation();
        if (read != null && numberAsPrinted == null && !read.text().equals(printed)) {
            numberAsPrinted = printed;
        }
    }

    private void readSource(Source source) {
        sourceDocument = source == null ? null : source.document();
        sourceText = source == null ? null : source.text();
    }

    private void settle() {
        if (inForceTo != null && inForceFrom() != null && !inForceTo.isAfter(inForceFrom())) {
            throw new InvalidContent("/inForceTo", "EndsBeforeStart",
                    "Must be after the first day in force, " + inForceFrom() + ".", inForceTo);
        }
        issuedOrder = issuedOn == null ? UNDATED : issuedOn;
        search = Folding.fold((number == null ? "" : number + " ") + subject);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    DirectiveType type() {
        return type;
    }

    String number() {
        return number;
    }

    String codeNumber() {
        return codeNumber;
    }

    String codeNotation() {
        return codeNotation;
    }

    String numberAsPrinted() {
        return numberAsPrinted;
    }

    UUID issuerId() {
        return issuerId;
    }

    UUID territoryId() {
        return territoryId;
    }

    String issuerName() {
        return issuerName;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate issuedOrder() {
        return issuedOrder;
    }

    String place() {
        return place;
    }

    String signer() {
        return signer;
    }

    String signerTitle() {
        return signerTitle;
    }

    String subject() {
        return subject;
    }

    /** First day in force: as entered, else the day of issue; null where neither is known. */
    LocalDate inForceFrom() {
        return inForceFrom == null ? issuedOn : inForceFrom;
    }

    LocalDate inForceTo() {
        return inForceTo;
    }

    Source source() {
        return sourceDocument == null && sourceText == null ? null : new Source(sourceDocument, sourceText);
    }

    boolean verified() {
        return verified;
    }

    Origin origin() {
        return origin;
    }
}
