package vn.phongtrao.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.problem.InvalidContent;

/** A review of a campaign. */
@Entity
class Review {

    @Id
    private UUID id;
    @Version
    private Long version;
    private UUID campaignId;
    @Enumerated(EnumType.STRING)
    private ReviewKind kind;
    private LocalDate heldOn;
    private String dateText;
    private LocalDate heldOrder;
    private String place;
    private String session;
    private String chair;
    private String chairTitle;
    private String guidedBy;
    private String guidedByTitle;
    private String covers;
    @Enumerated(EnumType.STRING)
    private Origin origin;

    @ElementCollection
    @CollectionTable(name = "review_host", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    private List<Host> hosts = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "review_result", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    @Column(name = "result")
    private List<String> results = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "review_shortcoming", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    @Column(name = "shortcoming")
    private List<String> shortcomings = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "review_conclusion", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    private List<Conclusion> conclusions = new ArrayList<>();

    protected Review() {
    }

    /** @throws InvalidContent for a date that does not exist, contradicts itself or lies in the future */
    Review(UUID id, UUID campaignId, NewReview request, LocalDate today) {
        this.id = id;
        this.campaignId = campaignId;
        this.kind = request.kind();
        this.heldOn = request.date();
        this.dateText = request.dateText();
        this.place = request.place();
        this.session = request.session();
        this.chair = request.chair();
        this.chairTitle = request.chairTitle();
        this.guidedBy = request.guidedBy();
        this.guidedByTitle = request.guidedByTitle();
        this.covers = request.covers();
        this.origin = request.origin() == null ? Origin.ENTERED : request.origin();
        replace(hosts, request.hosts());
        replace(results, request.results());
        replace(shortcomings, request.shortcomings());
        settleDate(today);
    }

    /** Corrects all but the conclusions, which are tied to tasks. */
    void correct(ReviewPatch patch, LocalDate today) {
        apply(patch.kind(), value -> kind = value);
        apply(patch.date(), value -> heldOn = value);
        apply(patch.dateText(), value -> dateText = value);
        apply(patch.place(), value -> place = value);
        apply(patch.session(), value -> session = value);
        apply(patch.chair(), value -> chair = value);
        apply(patch.chairTitle(), value -> chairTitle = value);
        apply(patch.guidedBy(), value -> guidedBy = value);
        apply(patch.guidedByTitle(), value -> guidedByTitle = value);
        apply(patch.covers(), value -> covers = value);
        apply(patch.hosts(), value -> replace(hosts, value));
        apply(patch.results(), value -> replace(results, value));
        apply(patch.shortcomings(), value -> replace(shortcomings, value));
        settleDate(today);
    }

    /** @throws TaskWouldBeLost where a conclusion that became a task is missing */
    void conclude(List<Conclusion> concluded) {
        for (Conclusion known : conclusions) {
            if (known.task() != null && concluded.stream().noneMatch(kept -> known.task().equals(kept.task()))) {
                throw new TaskWouldBeLost(known.task());
            }
        }
        replace(conclusions, concluded);
    }

    private void settleDate(LocalDate today) {
        if (heldOn == null && dateText == null) {
            throw new InvalidContent("/date", "NotNull", "Give date, or dateText where the date is uncertain.", null);
        }
        UncertainDate uncertain = dateText == null ? null : UncertainDate.parse(dateText).orElseThrow(() ->
                new InvalidContent("/dateText", "InvalidDate", "Names a month or day that does not exist.", dateText));
        if (heldOn != null && uncertain != null && !uncertain.canMean(heldOn)) {
            throw new InvalidContent("/date", "ContradictsDateText", "Is no day that dateText can mean.", heldOn);
        }
        LocalDate earliest = heldOn == null ? uncertain.earliest() : heldOn;
        if (earliest.isAfter(today)) {
            throw new InvalidContent(heldOn == null ? "/dateText" : "/date", "InTheFuture",
                    "Must not be after today, " + today + ".", earliest);
        }
        heldOrder = earliest;
    }

    private static <T> void apply(Optional<T> change, Consumer<T> field) {
        if (change != null) {
            field.accept(change.orElse(null));
        }
    }

    private static <T> void replace(List<T> list, List<T> values) {
        list.clear();
        if (values != null) {
            list.addAll(values);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID campaignId() {
        return campaignId;
    }

    ReviewKind kind() {
        return kind;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String dateText() {
        return dateText;
    }

    /** The earliest day that its date can mean. */
    LocalDate heldOrder() {
        return heldOrder;
    }

    String place() {
        return place;
    }

    String session() {
        return session;
    }

    String chair() {
        return chair;
    }

    String chairTitle() {
        return chairTitle;
    }

    String guidedBy() {
        return guidedBy;
    }

    String guidedByTitle() {
        return guidedByTitle;
    }

    String covers() {
        return covers;
    }

    Origin origin() {
        return origin;
    }

    List<Host> hosts() {
        return List.copyOf(hosts);
    }

    List<String> results() {
        return List.copyOf(results);
    }

    List<String> shortcomings() {
        return List.copyOf(shortcomings);
    }

    List<Conclusion> conclusions() {
        return List.copyOf(conclusions);
    }
}
