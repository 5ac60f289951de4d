package vn.phongtrao.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phongtrao.shared.problem.InvalidContent;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.unit.Interval;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;

/** Holds a reorganisation against the units as they are known, before anything changes. */
@ApplicationScoped
class SuccessionRules {

    private final UnitDirectory directory;
    private final SuccessionGraph graph;
    private final LegalBases legalBases;
    private final DeclaredIndicators indicators;

    SuccessionRules(UnitDirectory directory, SuccessionGraph graph, LegalBases legalBases,
            DeclaredIndicators indicators) {
        this.directory = directory;
        this.graph = graph;
        this.legalBases = legalBases;
        this.indicators = indicators;
    }

    /**
     * What the request means, if nothing in it contradicts itself or the units.
     *
     * @throws InvalidContent       naming every place that does
     * @throws UnitAlreadySucceeded where another succession has said what becomes of a source
     */
    SuccessionPlan plan(NewSuccession request) {
        requireLegalBasis(request.legalBasisDirective());
        if (!request.takesEffectOn().isBefore(Interval.NO_END)) {
            throw new InvalidContent("/takesEffectOn", "TooLate", "Must be before " + Interval.NO_END + ".",
                    request.takesEffectOn());
        }
        SuccessionPlan plan = SuccessionPlan.of(request);
        Map<UUID, UnitAt> units = requireUnits(request, plan);
        refuse(edgeViolations(request));
        refuse(SuccessionWeights.violations(request.edges(), indicators));
        refuse(dateViolations(request, plan, units));
        refuse(successorViolations(request, plan));
        requireNotSucceeded(request, plan);
        return plan;
    }

    void requireLegalBasis(UUID directive) {
        if (directive != null && !legalBases.isCitable(directive)) {
            throw InvalidContent.unknownReference("/legalBasisDirective", directive);
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidContent(violations);
        }
    }

    /** The units that exist already, all of which the caller may change. */
    private Map<UUID, UnitAt> requireUnits(NewSuccession request, SuccessionPlan plan) {
        Set<UUID> named = request.edges().stream().flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .filter(unit -> !plan.opened().contains(unit)).collect(Collectors.toSet());
        Set<UUID> opened = plan.opened();
        Set<UUID> known = directory.writable(named);
        for (int i = 0; i < request.edges().size(); i++) {
            NewSuccession.Edge edge = request.edges().get(i);
            if (!known.contains(edge.from()) && !opened.contains(edge.from())) {
                throw InvalidContent.unknownReference("/edges/" + i + "/from", edge.from());
            }
            if (!known.contains(edge.to()) && !opened.contains(edge.to())) {
                throw InvalidContent.unknownReference("/edges/" + i + "/to", edge.to());
            }
        }
        return directory.at(named, request.takesEffectOn());
    }

    private static List<Violation> edgeViolations(NewSuccession request) {
        List<Violation> wrong = new ArrayList<>();
        Set<SuccessionEdge.Key> seen = new HashSet<>();
        Map<UUID, Boolean> wholes = new LinkedHashMap<>();
        Map<UUID, Integer> parts = new LinkedHashMap<>();
        for (int i = 0; i < request.edges().size(); i++) {
            NewSuccession.Edge edge = request.edges().get(i);
            Boolean before = wholes.putIfAbsent(edge.from(), edge.whole());
            if (!seen.add(new SuccessionEdge.Key(null, edge.from(), edge.to()))) {
                wrong.add(Violation.at("/edges/" + i, "DuplicateEdge", "Name the same two units once.", edge.to()));
            } else if (before != null && (before || edge.whole())) {
                wrong.add(Violation.at("/edges/" + i + "/whole", "MixedEdges", "A unit goes wholly into one successor, "
                        + "or in parts into several; not both.", edge.whole()));
            }
            if (!edge.whole()) {
                parts.merge(edge.from(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < request.edges().size(); i++) {
            NewSuccession.Edge edge = request.edges().get(i);
            if (!edge.whole() && parts.get(edge.from()) == 1 && request.kind() != SuccessionKind.BOUNDARY_MOVED) {
                wrong.add(Violation.at("/edges/" + i + "/whole", "PartWithoutRest", "Only a part is accounted for. Add "
                        + "where the rest goes, an edge of the unit to itself where it stays, or say whole.", false));
            }
        }
        return wrong;
    }

    private static List<Violation> dateViolations(NewSuccession request, SuccessionPlan plan,
            Map<UUID, UnitAt> units) {
        LocalDate day = request.takesEffectOn();
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < request.edges().size(); i++) {
            NewSuccession.Edge edge = request.edges().get(i);
            String from = "/edges/" + i + "/from";
            String to = "/edges/" + i + "/to";
            UnitAt source = units.get(edge.from());
            if (source == null) {
                wrong.add(Violation.at(from, "BeginsThatDay", "A unit that begins with the succession is no source of "
                        + "it. Name a unit that existed before.", edge.from()));
                continue;
            }
            Interval lifetime = source.lifetime();
            if (!lifetime.from().isBefore(day)) {
                wrong.add(Violation.at(from, "NotBegun", "The unit exists only from " + lifetime.from()
                        + ". A source exists on the day before takesEffectOn.", edge.from()));
            } else if (lifetime.to().isBefore(day)) {
                wrong.add(Violation.at(from, "Ended", "The unit ended on " + lifetime.to()
                        + ". A source exists on the day before takesEffectOn.", edge.from()));
            }
            UnitAt target = units.get(edge.to());
            if (plan.closing().contains(edge.to())) {
                wrong.add(Violation.at(to, "EndsThatDay", "The unit ends with the succession; a successor does not.",
                        edge.to()));
            } else if (target != null && day.isBefore(target.lifetime().from())) {
                wrong.add(Violation.at(to, "NotBegun", "The unit exists only from " + target.lifetime().from()
                        + ". A successor exists on the day takesEffectOn.", edge.to()));
            } else if (target != null && !day.isBefore(target.lifetime().to())) {
                wrong.add(Violation.at(to, "Ended", "The unit ended on " + target.lifetime().to()
                        + ". A successor exists on the day takesEffectOn.", edge.to()));
            }
        }
        return wrong;
    }

    private List<Violation> successorViolations(NewSuccession request, SuccessionPlan plan) {
        List<Violation> wrong = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        Set<UUID> taken = directory.at(plan.opened(), request.takesEffectOn()).keySet();
        for (int i = 0; i < request.successors().size(); i++) {
            UUID id = request.successors().get(i).id();
            if (!seen.add(id) || taken.contains(id)) {
                wrong.add(Violation.at("/successors/" + i + "/id", "IdTaken", "A unit of this id exists. Choose "
                        + "another id; a unit that exists is named in an edge only.", id));
            } else if (!plan.successors().contains(id)) {
                wrong.add(Violation.at("/successors/" + i, "NoEdge", "No edge leads to this unit.", id));
            }
        }
        seen.clear();
        for (int i = 0; i < request.changes().size(); i++) {
            UUID unit = request.changes().get(i).unit();
            if (!seen.add(unit) || plan.opened().contains(unit) || !plan.successors().contains(unit)) {
                wrong.add(Violation.at("/changes/" + i + "/unit", "NoSuccessor", "Name each successor that exists "
                        + "before the day once; an edge leads to it.", unit));
            } else if (request.changes().get(i).isEmpty()) {
                wrong.add(Violation.at("/changes/" + i, "NothingChanges", "Say what becomes different.", unit));
            }
        }
        for (int i = 0; i < request.edges().size(); i++) {
            NewSuccession.Edge edge = request.edges().get(i);
            if (edge.from().equals(edge.to()) && edge.whole() && !seen.contains(edge.to())) {
                wrong.add(Violation.at("/edges/" + i, "NothingChanges", "The unit stays itself; say in changes what "
                        + "becomes different about it.", edge.to()));
            }
        }
        return wrong;
    }

    /** A unit and a day belong to one succession, and nothing is known to become of a unit after its end. */
    private void requireNotSucceeded(NewSuccession request, SuccessionPlan plan) {
        LocalDate day = request.takesEffectOn();
        Map<UUID, SuccessionStep> known = new LinkedHashMap<>();
        graph.everyStepAt(plan.sources(), day).forEach(step -> {
            if (step.date().equals(day) && plan.sources().contains(step.from())
                    || step.date().isAfter(day) && plan.closing().contains(step.from())) {
                known.putIfAbsent(step.from(), step);
            } else if (step.date().isAfter(day) && plan.closing().contains(step.to())) {
                known.putIfAbsent(step.to(), step);
            }
        });
        for (int i = 0; i < request.edges().size(); i++) {
            UUID from = request.edges().get(i).from();
            if (known.containsKey(from)) {
                throw new UnitAlreadySucceeded("/edges/" + i + "/from", from, known.get(from));
            }
        }
    }
}
