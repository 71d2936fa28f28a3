package quancheng.local;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quancheng.functions.astray.UseCaseWithATable;
import quancheng.store.astray.Astray;

/** The arrows of the floor plan, and who may know of AWS. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("quancheng");

    /** Each module, and those below it. */
    private static final List<ArchRule> ARROWS = List.of(
            onlyDependsOn("testbed", "testbed"),
            onlyDependsOn("store", "store"),
            onlyDependsOn("runtime", "runtime"),
            onlyDependsOn("site", "site", "store", "runtime"),
            onlyDependsOn("functions", "functions", "site", "store", "runtime"),
            onlyDependsOn("local", "local", "functions", "site", "store", "runtime", "testbed"),
            onlyDependsOn("bench", "bench", "functions", "site", "store", "runtime", "testbed"));

    private static final ArchRule LAMBDA_STAYS_AT_THE_DOOR = noClasses().that()
            .resideInAPackage("quancheng..").and().resideOutsideOfPackages(
                    "quancheng.runtime..", "quancheng.testbed..", "quancheng.functions.http..", "quancheng.site.publish..", "quancheng.local..", "quancheng.bench..")
            .should().dependOnClassesThat().resideInAPackage("com.amazonaws..");

    private static final ArchRule USE_CASES_KNOW_NO_AWS = noClasses().that()
            .resideInAPackage("quancheng.functions.(*)..").and().resideOutsideOfPackage("quancheng.functions.http..")
            .should().dependOnClassesThat().resideInAnyPackage("com.amazonaws..", "software.amazon..");

    private static final ArchRule PAGES_KNOW_NO_AWS = noClasses().that()
            .resideInAPackage("quancheng.site..").and().resideOutsideOfPackage("quancheng.site.publish..")
            .should().dependOnClassesThat().resideInAnyPackage("com.amazonaws..", "software.amazon..");

    @Test
    void arrowsPointDown() {
        ARROWS.forEach(rule -> rule.check(HOUSE));
    }

    @Test
    void noRoomsNeedEachOther() {
        Stream.of("store", "site", "functions")
                .forEach(module -> slices().matching("quancheng." + module + ".(*)..").should().beFreeOfCycles().check(HOUSE));
    }

    @Test
    void onlyDoorAndPublisherKnowLambda() {
        LAMBDA_STAYS_AT_THE_DOOR.check(HOUSE);
    }

    @Test
    void useCasesAndPagesKnowNothingOfAws() {
        USE_CASES_KNOW_NO_AWS.check(HOUSE);
        PAGES_KNOW_NO_AWS.check(HOUSE);
    }

    @Test
    void theRulesSeeAStray() {
        JavaClasses stray = new ClassFileImporter().importClasses(Astray.class, UseCaseWithATable.class);
        assertThrows(AssertionError.class, () -> ARROWS.forEach(rule -> rule.check(stray)));
        assertThrows(AssertionError.class, () -> LAMBDA_STAYS_AT_THE_DOOR.check(stray));
        assertThrows(AssertionError.class, () -> USE_CASES_KNOW_NO_AWS.check(stray));
    }

    @Test
    void theWholeHouseIsLookedAt() {
        for (String module : List.of("testbed", "store", "runtime", "site", "functions", "local")) {
            assertTrue(HOUSE.stream().anyMatch(resideInAPackage("quancheng." + module + "..")), module);
        }
    }

    private static ArchRule onlyDependsOn(String module, String... below) {
        var ours = resideInAPackage("quancheng..");
        var allowed = resideInAnyPackage(Stream.of(below).map(name -> "quancheng." + name + "..").toArray(String[]::new));
        return noClasses().that().resideInAPackage("quancheng." + module + "..")
                .should().dependOnClassesThat(ours.and(not(allowed))).allowEmptyShould(true);
    }
}
