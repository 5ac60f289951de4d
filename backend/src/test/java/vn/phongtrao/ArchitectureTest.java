package vn.phongtrao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;

/** The rules of {@code docs/architecture.md} that a reader would otherwise have to trust. */
class ArchitectureTest {

    /** From the one that nobody below may import to the one that imports nobody. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("sample"), List.of("portal"), List.of("exemplar", "commendation"),
            List.of("bundle"), List.of("reminder"), List.of("calendarfeed"), List.of("obligation"),
            List.of("awardform", "progress"),
            List.of("restatement", "rollup"), List.of("batch", "reportimport", "attachment"), List.of("finding"),
            List.of("report", "review"), List.of("check"),
            List.of("target"), List.of("calendar"), List.of("campaign"), List.of("figure"),
            List.of("directive", "indicator"), List.of("unitimport", "workbook", "storedfile"), List.of("predecessor"),
            List.of("webhook"), List.of("account"),
            List.of("succession"), List.of("unit"),
            List.of("event", "audit"),
            List.of("shared"));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.phongtrao");

    @Test
    void packagesHaveNoCycles() {
        slices().matching("vn.phongtrao.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void featuresImportOnlyDownwards() {
        for (int layer = 1; layer < LAYERS.size(); layer++) {
            String[] above = LAYERS.subList(0, layer).stream().flatMap(List::stream)
                    .map(name -> "vn.phongtrao." + name + "..").toArray(String[]::new);
            for (String feature : LAYERS.get(layer)) {
                noClasses().that().resideInAPackage("vn.phongtrao." + feature + "..")
                        .should().dependOnClassesThat().resideInAnyPackage(above)
                        .allowEmptyShould(true).check(CODE);
            }
        }
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        classes().that().resideInAPackage("vn.phongtrao.(*)..")
                .should().resideInAnyPackage(LAYERS.stream().flatMap(List::stream)
                        .map(name -> "vn.phongtrao." + name + "..").toArray(String[]::new))
                .check(CODE);
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        methods().that().areAnnotatedWith(GET.class).or().areAnnotatedWith(POST.class)
                .or().areAnnotatedWith(PUT.class).or().areAnnotatedWith(PATCH.class)
                .or().areAnnotatedWith(DELETE.class)
                .should().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class).check(CODE);
    }

    @Test
    void everyChangeAnswersThroughWrites() {
        methods().that().areAnnotatedWith(PUT.class).or().areAnnotatedWith(PATCH.class)
                .or().areAnnotatedWith(DELETE.class)
                .should().haveRawReturnType(RestResponse.class).check(CODE);
    }

    @Test
    void noEntityAppearsInAResourcesSignature() {
        noClasses().that().areAnnotatedWith(Path.class)
                .should().dependOnClassesThat().areAnnotatedWith(Entity.class).check(CODE);
    }

    @Test
    void everyFailureHasItsType() {
        classes().that().areAssignableTo(Problem.class).and().doNotHaveModifier(
                        com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
                .should().beAnnotatedWith(ProblemType.class).check(CODE);
    }

    /** Money and everything that is compared with a threshold is exact. */
    @Test
    void noFigureIsEverABinaryFloatingPointNumber() {
        String[] exact = {"..figure..", "..indicator..", "..target..", "..check..", "..report..", "..finding..", "..progress..", "..restatement.."};
        DescribedPredicate<JavaClass> binary = DescribedPredicate.describe("binary floating point", type ->
                Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(type.getName()));
        noFields().that().areDeclaredInClassesThat().resideInAnyPackage(exact).should().haveRawType(binary).check(CODE);
        noCodeUnits().that().areDeclaredInClassesThat().resideInAnyPackage(exact)
                .should().haveRawReturnType(binary)
                .orShould().haveRawParameterTypes(DescribedPredicate.anyElementThat(binary)).check(CODE);
        noClasses().that().resideInAnyPackage(exact).should().callMethodWhere(DescribedPredicate.describe(
                "a call that makes or takes binary floating point", call ->
                        binary.test(call.getTarget().getRawReturnType())
                                || call.getTarget().getRawParameterTypes().stream().anyMatch(binary))).check(CODE);
    }
}
