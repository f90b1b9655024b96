package nl.etalage;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.etalage.render.PageRenderer;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The directions between packages, and who alone may do what. */
class ArchitectureTest {

    private static final String OURS = "nl.etalage.";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("nl.etalage");

    /** What packages that are no content type may import. */
    private static final Map<String, Set<String>> STAGES =
            Map.of(
                    "problem", Set.of(),
                    "source", Set.of("problem"),
                    "site", Set.of("problem", "source"),
                    "script", Set.of("problem"),
                    "search", Set.of("problem", "source", "site", "script"),
                    "render", Set.of("problem", "source", "site"),
                    "bake", Set.of("problem", "site", "render"),
                    "publish", Set.of("problem", "site"),
                    "proof",
                            Set.of(
                                    "problem",
                                    "source",
                                    "site",
                                    "script",
                                    "region",
                                    "condition",
                                    "survey",
                                    "profile",
                                    "logic",
                                    "zelfscan",
                                    "advice",
                                    "subsidie"));

    /** What several content types are written in; these import each other, without a circle. */
    private static final Set<String> LANGUAGE =
            Set.of("region", "condition", "survey", "profile", "logic", "scenario");

    private static final Set<String> FOR_CONTENT = Set.of("problem", "source", "site", "script");

    /** Each library, and the packages that alone know it. */
    private static final Map<String, Set<String>> LIBRARIES =
            Map.of(
                    "tools.jackson.dataformat..", Set.of("source"),
                    "tools.jackson.databind..", Set.of("script"),
                    "tools.jackson.core..", Set.of("source", "script"),
                    "org.graalvm..", Set.of("script"),
                    "com.vladsch.flexmark..", Set.of("render"),
                    "io.pebbletemplates..", Set.of("render"),
                    "org.jbake..", Set.of("bake"),
                    "org.apache.commons..", Set.of("bake"),
                    "com.sun.jna..", Set.of("publish"),
                    "picocli..", Set.of("app"));

    static Collection<String> packages() {
        var names = new TreeSet<String>();
        CLASSES.forEach(type -> names.add(nameOf(type)));
        names.remove("app");
        return names;
    }

    static Stream<Map.Entry<String, Set<String>>> libraries() {
        return LIBRARIES.entrySet().stream().sorted(Map.Entry.comparingByKey());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageImportsOnlyWhatComesBeforeIt(String name) {
        var allowed = new TreeSet<>(STAGES.getOrDefault(name, FOR_CONTENT));
        if (!STAGES.containsKey(name)) {
            allowed.addAll(LANGUAGE);
        }
        allowed.add(name);

        noClasses()
                .that()
                .resideInAPackage(OURS + name + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("nl.etalage..")
                                .and(
                                        DescribedPredicate.not(
                                                resideInAnyPackage(
                                                        allowed.stream()
                                                                .map(p -> OURS + p + "..")
                                                                .toArray(String[]::new)))))
                .because("it may import " + allowed)
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("nl.etalage.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsKnownToItsOwnPackageOnly(Map.Entry<String, Set<String>> library) {
        noClasses()
                .that()
                .resideOutsideOfPackages(in(library.getValue()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library.getKey())
                .check(CLASSES);
    }

    @Test
    void onlyTheAppKnowsWhatTimeItIs() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + "app..")
                .should()
                .callMethodWhere(
                        target(nameMatching("now"))
                                .and(
                                        target(
                                                owner(
                                                        JavaClass.Predicates.assignableTo(
                                                                Temporal.class)))))
                .orShould()
                .callMethodWhere(target(owner(JavaClass.Predicates.type(Clock.class))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .check(CLASSES);
    }

    @Test
    void onlyTheAppPrintsOrExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + "app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace", PrintStream.class)
                .check(CLASSES);
    }

    @Test
    void onlyTheBakeryTurnsPagesIntoOutput() {
        noClasses()
                .that()
                .resideOutsideOfPackages(in(List.of("bake", "render")))
                .should()
                .callMethodWhere(
                        target(nameMatching("render"))
                                .and(target(owner(JavaClass.Predicates.type(PageRenderer.class)))))
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES)
                .allSatisfy(
                        type ->
                                assertThat(type.getPackage().isAnnotatedWith(NullMarked.class))
                                        .as("package %s is @NullMarked", type.getPackageName())
                                        .isTrue());
    }

    private static String[] in(Collection<String> names) {
        return names.stream().map(name -> OURS + name + "..").toArray(String[]::new);
    }

    private static String nameOf(JavaClass type) {
        return Arrays.asList(type.getPackageName().split("\\.")).get(2);
    }
}
