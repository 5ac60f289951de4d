package vn.phongtrao.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phongtrao.directive.DirectiveDirectory;
import vn.phongtrao.directive.DirectiveReference;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.shared.access.AllowedAction;
import vn.phongtrao.unit.UnitDirectory;

/** Shows campaigns, with the names of what they refer to looked up for the whole page. */
@ApplicationScoped
class CampaignViews {

    private final EntityManager entityManager;
    private final CampaignActions actions;
    private final CampaignDirectory campaigns;
    private final UnitDirectory units;
    private final DirectiveDirectory directives;
    private final IndicatorCatalogue indicators;

    CampaignViews(EntityManager entityManager, CampaignActions actions, CampaignDirectory campaigns,
            UnitDirectory units, DirectiveDirectory directives, IndicatorCatalogue indicators) {
        this.entityManager = entityManager;
        this.actions = actions;
        this.campaigns = campaigns;
        this.units = units;
        this.directives = directives;
        this.indicators = indicators;
    }

    /** With what the caller may do. */
    List<CampaignView> forCaller(List<UUID> ids) {
        List<Campaign> page = find(ids);
        Map<UUID, List<AllowedAction>> allowed = actions.of(page);
        return views(page, allowed::get);
    }

    /** As anyone may read them. */
    List<CampaignView> forAnyone(List<UUID> ids) {
        return views(find(ids), id -> List.of());
    }

    private List<Campaign> find(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Campaign> found = entityManager.createQuery("select c from Campaign c where c.id in (:ids)",
                        Campaign.class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(Campaign::id, campaign -> campaign));
        return ids.stream().map(found::get).toList();
    }

    private List<CampaignView> views(List<Campaign> page, Function<UUID, List<AllowedAction>> allowed) {
        Map<UUID, DirectiveReference> documents = directives.references(
                ids(page, campaign -> campaign.directives().stream()));
        Map<UUID, String> linked = campaigns.names(
                ids(page, campaign -> campaign.links().stream().map(LinkedCampaign::campaign)));
        Map<String, IndicatorDefinition> definitions = indicators.definitions(page.stream()
                .flatMap(campaign -> campaign.indicators().stream()).map(ReportedIndicator::indicator)
                .collect(Collectors.toSet()));
        Map<LocalDate, Map<UUID, String>> names = unitNames(page);
        return page.stream().map(campaign -> CampaignView.of(campaign, new CampaignNames(
                names.get(campaign.period().firstDay()), documents, linked, definitions),
                allowed.apply(campaign.id()))).toList();
    }

    private Map<LocalDate, Map<UUID, String>> unitNames(List<Campaign> page) {
        Map<LocalDate, Map<UUID, String>> names = new HashMap<>();
        page.stream().collect(Collectors.groupingBy(campaign -> campaign.period().firstDay()))
                .forEach((day, together) -> names.put(day, units.names(ids(together, CampaignViews::unitsOf), day)));
        return names;
    }

    private static Stream<UUID> unitsOf(Campaign campaign) {
        SteeringCommittee committee = campaign.committee();
        return Stream.of(
                Stream.of(campaign.ownerId(), campaign.territoryId()),
                campaign.participants().stream().map(Participant::unit),
                committee == null ? Stream.<UUID>empty() : Stream.concat(Stream.of(committee).map(
                        SteeringCommittee::unit), committee.members().stream().map(CommitteeMember::unit)))
                .flatMap(Function.identity());
    }

    private static Set<UUID> ids(Collection<Campaign> page, Function<Campaign, Stream<UUID>> of) {
        return page.stream().flatMap(of).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
