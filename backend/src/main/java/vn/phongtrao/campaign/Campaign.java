package vn.phongtrao.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import vn.phongtrao.indicator.Visibility;
import vn.phongtrao.shared.origin.Origin;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.shared.text.Folding;
import vn.phongtrao.shared.time.Period;
import vn.phongtrao.unit.UnitType;

/** A movement for a period. */
@Entity
class Campaign {

    @Id
    private UUID id;
    @Version
    private Long version;
    private String name;
    private String nameEn;
    private String nameSearch;
    @Enumerated(EnumType.STRING)
    private CampaignKind kind;
    @Enumerated(EnumType.STRING)
    private EmulationForm form;
    private UUID ownerId;
    private UUID territoryId;
    private String period;
    private LocalDate periodStart;
    private LocalDate periodEnd;
    private String principle;
    private String motto;
    private UUID committeeUnitId;
    private String committeeChair;
    private String committeeChairTitle;
    @Enumerated(EnumType.STRING)
    private CampaignStage stage;
    @Enumerated(EnumType.STRING)
    private Visibility visibility;
    private UUID clonedFromId;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    private boolean allowsLowerTargets;
    @Convert(converter = ApprovalLevelsColumn.class)
    private List<UnitType> approvalLevels;

    @ElementCollection
    @CollectionTable(name = "campaign_purpose", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    @Column(name = "purpose")
    private List<String> purposes = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "campaign_content", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    private List<ContentItem> contents = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "campaign_participant", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    private List<Participant> participants = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "campaign_directive", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    @Column(name = "directive_id")
    private List<UUID> directives = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "campaign_link", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    private List<LinkedCampaign> links = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "campaign_committee_member", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    private List<CommitteeMember> committeeMembers = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "campaign_indicator", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    private List<ReportedIndicator> indicators = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "campaign_act", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    private List<CampaignAct> acts = new ArrayList<>();

    protected Campaign() {
    }

    Campaign(UUID id, NewCampaign request, UUID territoryId) {
        this.id = id;
        this.kind = request.kind();
        this.form = request.form() == null ? EmulationForm.THEMATIC : request.form();
        this.ownerId = request.owner();
        this.territoryId = territoryId;
        this.principle = request.principle();
        this.motto = request.motto();
        this.nameEn = request.nameEn();
        this.stage = CampaignStage.DEFINED;
        this.visibility = request.visibility() == null ? Visibility.PUBLIC : request.visibility();
        this.origin = request.origin() == null ? Origin.ENTERED : request.origin();
        this.allowsLowerTargets = Boolean.TRUE.equals(request.allowsLowerTargets());
        this.approvalLevels = request.approvalLevels() == null ? List.of() : List.copyOf(request.approvalLevels());
        call(request.name());
        setPeriod(request.period());
        replace(purposes, request.purposes());
        replace(contents, request.contents());
        replace(participants, request.participants());
        replace(directives, request.directives());
        replace(links, request.linkedCampaigns());
        replace(indicators, request.indicators());
        setCommittee(request.steeringCommittee());
    }

    /** A campaign of the same substance for another period, as nobody has launched it yet. */
    Campaign cloned(CampaignClone request, UUID newId, UUID territory) {
        Campaign clone = new Campaign(newId, new NewCampaign(newId, request.name() == null ? name : request.name(),
                nameEn, kind, form, request.owner() == null ? ownerId : request.owner(), request.period(), purposes, principle,
                motto, contents, participants, directives, links, committee(), indicators, visibility,
                origin == Origin.ILLUSTRATIVE ? origin : Origin.ENTERED, allowsLowerTargets,
                approvalLevels), territory);
        clone.clonedFromId = id;
        return clone;
    }

    /**
     * @throws WrongStage         once closed or cancelled, and for the period once launched
     * @throws CampaignIncomplete where a launched campaign would lack what it must have
     */
    void change(CampaignPatch patch) {
        requireChangeable();
        if (patch.period() != null && stage != CampaignStage.DEFINED
                && !patch.period().orElseThrow().equals(period())) {
            throw WrongStage.periodIsFixed(stage);
        }
        apply(patch.name(), this::call);
        apply(patch.nameEn(), value -> nameEn = value);
        apply(patch.kind(), value -> kind = value);
        apply(patch.form(), value -> form = value);
        apply(patch.period(), this::setPeriod);
        apply(patch.principle(), value -> principle = value);
        apply(patch.motto(), value -> motto = value);
        apply(patch.visibility(), value -> visibility = value);
        apply(patch.allowsLowerTargets(), value -> allowsLowerTargets = value);
        apply(patch.approvalLevels(), value -> approvalLevels = value == null ? List.of() : List.copyOf(value));
        apply(patch.steeringCommittee(), this::setCommittee);
        apply(patch.purposes(), value -> replace(purposes, value));
        apply(patch.contents(), value -> replace(contents, value));
        apply(patch.participants(), value -> replace(participants, value));
        apply(patch.directives(), value -> replace(directives, value));
        apply(patch.linkedCampaigns(), value -> replace(links, value));
        apply(patch.indicators(), value -> replace(indicators, value));
        if (stage == CampaignStage.LAUNCHED) {
            requireComplete();
        }
    }

    void launch(DatedNote act, LocalDate today) {
        LocalDate day = dayOf(act, today);
        requireLaunchable();
        stage = CampaignStage.LAUNCHED;
        acts.add(new CampaignAct(CampaignAct.Kind.LAUNCH, day, noteOf(act)));
    }

    void inspect(DatedNote act, LocalDate today) {
        LocalDate day = dayOf(act, today);
        requireRunning();
        acts.add(new CampaignAct(CampaignAct.Kind.INSPECTION, day, noteOf(act)));
    }

    void publicise(DatedNote act, LocalDate today) {
        LocalDate day = dayOf(act, today);
        requireRunning();
        acts.add(new CampaignAct(CampaignAct.Kind.PUBLICITY, day, noteOf(act)));
    }

    void close(DatedNote act, LocalDate today) {
        LocalDate day = dayOf(act, today);
        requireRunning();
        stage = CampaignStage.CLOSED;
        acts.add(new CampaignAct(CampaignAct.Kind.CLOSE, day, noteOf(act)));
    }

    void cancel(DatedNote act, LocalDate today) {
        LocalDate day = dayOf(act, today);
        requireChangeable();
        stage = CampaignStage.CANCELLED;
        acts.add(new CampaignAct(CampaignAct.Kind.CANCELLATION, day, noteOf(act)));
    }

    void requireLaunchable() {
        requireStage(CampaignStage.DEFINED);
        requireComplete();
    }

    /** Between launch and close. */
    void requireRunning() {
        requireStage(CampaignStage.LAUNCHED);
    }

    /** Neither closed nor cancelled. */
    void requireChangeable() {
        requireStage(CampaignStage.DEFINED, CampaignStage.LAUNCHED);
    }

    private void requireStage(CampaignStage... allowed) {
        if (!List.of(allowed).contains(stage)) {
            throw WrongStage.needs(stage, allowed);
        }
    }

    private void requireComplete() {
        List<Violation> missing = new ArrayList<>();
        if (contents.isEmpty() && origin != Origin.DOCUMENT) {
            missing.add(Violation.at("/contents", "NotEmpty", "Add at least one content.", null));
        }
        if (directives.isEmpty()) {
            missing.add(Violation.at("/directives", "NotEmpty", "Add at least one directive.", null));
        }
        if (!missing.isEmpty()) {
            throw new CampaignIncomplete(missing);
        }
    }

    private LocalDate dayOf(DatedNote act, LocalDate today) {
        LocalDate day = act == null || act.date() == null ? today : act.date();
        if (day.isAfter(today)) {
            throw new InvalidContent("/date", "InTheFuture", "Must not be after today, " + today + ".", day);
        }
        if (launchedOn() != null && day.isBefore(launchedOn())) {
            throw new InvalidContent("/date", "BeforeLaunch", "Must not be before the launch, " + launchedOn() + ".",
                    day);
        }
        return day;
    }

    private static String noteOf(DatedNote act) {
        return act == null ? null : act.note();
    }

    private static <T> void apply(Optional<T> change, Consumer<T> field) {
        if (change != null) {
            field.accept(change.orElse(null));
        }
    }

    private static <T> void replace(List<T> list, List<T> values) {
        List<T> given = values == null ? List.of() : List.copyOf(values);
        list.clear();
        list.addAll(given);
    }

    private void call(String called) {
        name = called;
        nameSearch = Folding.fold(called);
    }

    private void setPeriod(Period given) {
        period = given.toString();
        periodStart = given.firstDay();
        periodEnd = given.lastDay();
    }

    private void setCommittee(SteeringCommittee committee) {
        committeeUnitId = committee == null ? null : committee.unit();
        committeeChair = committee == null ? null : committee.chair();
        committeeChairTitle = committee == null ? null : committee.chairTitle();
        replace(committeeMembers, committee == null ? null : committee.members());
    }

    /** The day of the launch; null before it. */
    LocalDate launchedOn() {
        return acts.stream().filter(act -> act.kind() == CampaignAct.Kind.LAUNCH).map(CampaignAct::date)
                .findFirst().orElse(null);
    }

    /** The day of the latest act; null before the launch. */
    LocalDate latestActOn() {
        return acts.isEmpty() ? null : acts.get(acts.size() - 1).date();
    }

    SteeringCommittee committee() {
        return committeeUnitId == null && committeeChair == null && committeeChairTitle == null
                && committeeMembers.isEmpty() ? null
                : new SteeringCommittee(committeeUnitId, committeeChair, committeeChairTitle,
                        List.copyOf(committeeMembers));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    String nameEn() {
        return nameEn;
    }

    CampaignKind kind() {
        return kind;
    }

    EmulationForm form() {
        return form;
    }

    UUID ownerId() {
        return ownerId;
    }

    UUID territoryId() {
        return territoryId;
    }

    Period period() {
        return Period.parse(period);
    }

    String principle() {
        return principle;
    }

    String motto() {
        return motto;
    }

    CampaignStage stage() {
        return stage;
    }

    Visibility visibility() {
        return visibility;
    }

    UUID clonedFromId() {
        return clonedFromId;
    }

    Origin origin() {
        return origin;
    }

    boolean allowsLowerTargets() {
        return allowsLowerTargets;
    }

    List<UnitType> approvalLevels() {
        return approvalLevels;
    }

    List<String> purposes() {
        return List.copyOf(purposes);
    }

    List<ContentItem> contents() {
        return List.copyOf(contents);
    }

    List<Participant> participants() {
        return List.copyOf(participants);
    }

    List<UUID> directives() {
        return List.copyOf(directives);
    }

    List<LinkedCampaign> links() {
        return List.copyOf(links);
    }

    List<ReportedIndicator> indicators() {
        return List.copyOf(indicators);
    }

    List<CampaignAct> acts(CampaignAct.Kind wanted) {
        return acts.stream().filter(act -> act.kind() == wanted).toList();
    }
}
