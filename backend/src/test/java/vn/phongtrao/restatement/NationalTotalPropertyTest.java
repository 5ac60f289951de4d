package vn.phongtrao.restatement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.phongtrao.restatement.World.id;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.phongtrao.figure.CatalogueOfMigration;
import vn.phongtrao.figure.Figure;
import vn.phongtrao.figure.Interval;
import vn.phongtrao.figure.Qualifier;
import vn.phongtrao.figure.Rational;
import vn.phongtrao.indicator.Aggregation;
import vn.phongtrao.indicator.Direction;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.indicator.UnitOfMeasure;
import vn.phongtrao.indicator.ValueType;
import vn.phongtrao.indicator.Visibility;

/** However units were merged, split, moved and ended: nothing that was reported is lost, and nothing counted twice. */
class NationalTotalPropertyTest {

    private static final List<String> INDICATORS = List.of("WEIGHTED", "UNWEIGHTED");
    private static final UnitOfMeasure HOUSEHOLD = CatalogueOfMigration.read().find("HOUSEHOLD").orElseThrow();

    private World world;
    private List<String> communes;
    private List<String> provinces;
    private LocalDate day;
    private Random random;
    private int named;
    private final Map<UUID, Map<String, Statement>> stated = new HashMap<>();

    @Property(tries = 400)
    void theNationalTotalIsTheSameUnderAnyAsOf(@ForAll long seed, @ForAll @IntRange(max = 25) int eventsBefore,
            @ForAll @IntRange(max = 25) int eventsAfter) {
        begin(seed);
        happen(eventsBefore);
        LocalDate then = day;
        report();
        day = day.plusDays(1);
        happen(eventsAfter);

        for (LocalDate asOf = World.BEGINNING; !asOf.isAfter(day.plusYears(1)); asOf = asOf.plusDays(1 + random.nextInt(40))) {
            Concordance concordance = world.concordance(then, asOf);
            RestatedFigures figures = new RestatedFigures(concordance, stated.keySet(), (unit, code) -> true,
                    (unit, code) -> Optional.of(stated.get(unit).get(code)), NationalTotalPropertyTest::indicator);
            for (String code : INDICATORS) {
                check(concordance, figures, code, asOf);
            }
        }
    }

    private void check(Concordance concordance, RestatedFigures figures, String code, LocalDate asOf) {
        RestatedFigure nation = figures.find(id("VN"), List.of(code)).orElseThrow().get(0);
        assertEquals(total(code), nation.figure().interval(), () -> code + " as of " + asOf);
        assertEquals(stated.size(), nation.sources().size());
        assertEquals(List.of(), nation.allocated());

        Map<UUID, Interval> counted = new LinkedHashMap<>();
        stated.forEach((unit, figure) -> {
            Rational shares = Rational.ZERO;
            for (Portion portion : concordance.portions(unit, code)) {
                assertTrue(concordance.tree().has(portion.unit()), "counted at a unit of the day");
                shares = shares.plus(portion.share());
                if (portion.share().signum() > 0) {
                    counted.merge(portion.unit(), figure.get(code).figure().interval().scaledBy(portion.share()),
                            Interval::plus);
                }
            }
            assertEquals(Rational.of(1), shares, "the shares of a figure add up to 1");
        });
        assertEquals(total(code), counted.values().stream().reduce(Interval.point(Rational.ZERO), Interval::plus));
    }

    private Interval total(String code) {
        return stated.values().stream().map(figure -> figure.get(code).figure().interval())
                .reduce(Interval.point(Rational.ZERO), Interval::plus);
    }

    private void begin(long seed) {
        random = new Random(seed);
        world = new World().unit("VN", null);
        communes = new ArrayList<>();
        provinces = new ArrayList<>();
        stated.clear();
        named = 0;
        day = World.BEGINNING.plusYears(1);
        for (int province = 0; province < 2 + random.nextInt(3); province++) {
            provinces.add("P" + province);
            world.unit("P" + province, "VN");
            for (int commune = 0; commune < 2 + random.nextInt(5); commune++) {
                communes.add(founded("P" + province, World.BEGINNING));
            }
        }
    }

    private String founded(String province, LocalDate from) {
        String name = "C" + named++;
        world.unit(name, province, from);
        return name;
    }

    private void report() {
        for (String commune : communes) {
            Map<String, Statement> figures = new HashMap<>();
            for (String code : INDICATORS) {
                BigDecimal value = BigDecimal.valueOf(random.nextInt(5000));
                figures.put(code, new Statement(random.nextInt(4) > 0 ? Figure.exact(null, value, HOUSEHOLD.code())
                        : new Figure(null, Qualifier.MORE_THAN, value, value, true, null, false, HOUSEHOLD.code()), day));
            }
            stated.put(id(commune), figures);
        }
    }

    private void happen(int events) {
        for (int event = 0; event < events; event++) {
            day = day.plusDays(1 + random.nextInt(60));
            switch (random.nextInt(7)) {
                case 0 -> mergeIntoNew();
                case 1 -> mergeIntoLive();
                case 2 -> divide(false, false);
                case 3 -> divide(true, false);
                case 4 -> divide(random.nextBoolean(), true);
                case 5 -> formOfParts();
                default -> mergeProvincesOrEnd();
            }
        }
    }

    private void mergeIntoNew() {
        String into = founded(any(provinces), day);
        List<String> sources = take(1 + random.nextInt(3));
        communes.add(into);
        world.merged(day, into, sources.toArray(String[]::new));
    }

    private void mergeIntoLive() {
        if (communes.size() > 1) {
            List<String> sources = take(1);
            world.merged(day, any(communes), sources.get(0));
        }
    }

    private void divide(boolean withWeights, boolean goesOn) {
        String source = goesOn ? any(communes) : take(1).get(0);
        String first = goesOn ? source : founded(any(provinces), day);
        String second = founded(any(provinces), day);
        communes.add(second);
        if (!goesOn) {
            communes.add(first);
        }
        int share = 1 + random.nextInt(99);
        if (withWeights) {
            world.divided(day, source, "WEIGHTED", first + "=0." + two(share) + " " + second + "=0." + two(100 - share));
        } else {
            world.undivided(day, source, random.nextInt(5) == 0 && !goesOn ? second : first + " " + second);
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** One new commune of parts of up to three that go on. */
    private void formOfParts() {
        String formed = founded(any(provinces), day);
        communes.stream().limit(3).toList().forEach(source -> world.undivided(day, source, source + " " + formed));
        communes.add(formed);
    }

    private void mergeProvincesOrEnd() {
        if (provinces.size() > 1 && random.nextBoolean()) {
            String ended = provinces.remove(random.nextInt(provinces.size()));
            String into = any(provinces);
            communes.forEach(commune -> world.moveFrom(ended, commune, into, day));
            world.merged(day, into, ended);
        } else if (communes.size() > 1) {
            world.end(take(1).get(0), day);
        }
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private List<String> take(int count) {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < count && !communes.isEmpty(); i++) {
            taken.add(communes.remove(random.nextInt(communes.size())));
        }
        return taken;
    }

    private static IndicatorDefinition indicator(String code) {
        return new IndicatorDefinition(code, code, null, ValueType.NUMBER, HOUSEHOLD, Direction.NONE, Aggregation.SUM,
                Aggregation.SUM, false, Visibility.PUBLIC, List.of());
    }
}
