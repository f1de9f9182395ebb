package io.github.lzmaven.harness;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The map of the packages in CONTRIBUTING.md, as tests. */
@AnalyzeClasses(packages = "io.github.lzmaven", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static void the_scan_is_not_empty(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(c -> c.getPackageName().startsWith("io.github.lzmaven.harness"))
                        .count())
                .isGreaterThan(80);
    }

    @ArchTest
    static final ArchRule only_mojos_know_maven = noClasses()
            .that()
            .resideInAPackage("io.github.lzmaven.harness..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.maven..", "io.github.lzmaven.plugin..");

    @ArchTest
    static final ArchRule only_the_junit_package_knows_junit = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.lzmaven.harness.junit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.junit..");

    @ArchTest
    static final ArchRule the_harness_knows_physics_only_through_its_contract = noClasses()
            .that()
            .resideInAnyPackage("io.github.lzmaven.harness..", "io.github.lzmaven.plugin..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are physics beyond the contract",
                    (JavaClass c) -> c.getPackageName().startsWith("io.github.lzmaven.physics")
                            && !c.getPackageName().equals("io.github.lzmaven.physics.model")));

    @ArchTest
    static final ArchRule packages_of_the_harness_form_no_cycle =
            slices().matching("io.github.lzmaven.harness.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_yaml_package_knows_yaml = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.lzmaven.harness.yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.yaml..", "com.fasterxml.jackson.dataformat.yaml..", "com.networknt..");

    @ArchTest
    static final ArchRule only_the_report_draws = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.lzmaven.harness.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree..", "java.awt..", "org.apache.batik..", "freemarker..");

    @ArchTest
    static final ArchRule what_is_asked_does_not_know_what_came_of_it = noClasses()
            .that()
            .resideInAnyPackage("io.github.lzmaven.harness.experiment..", "io.github.lzmaven.harness.descriptor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.lzmaven.harness.run..",
                    "io.github.lzmaven.harness.outcome..",
                    "io.github.lzmaven.harness.report..");
}
