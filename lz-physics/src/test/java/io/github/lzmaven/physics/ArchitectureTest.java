package io.github.lzmaven.physics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The map of the packages, as tests. */
@AnalyzeClasses(packages = "io.github.lzmaven.physics", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Correctly rounded or bit-defined in java.lang.Math; everything else may differ between JVMs in the last digit. */
    private static final Set<String> REPRODUCIBLE = Set.of(
            "abs",
            "max",
            "min",
            "sqrt",
            "fma",
            "ulp",
            "rint",
            "floor",
            "ceil",
            "round",
            "signum",
            "copySign",
            "scalb",
            "getExponent",
            "nextUp",
            "nextDown",
            "toIntExact",
            "multiplyExact",
            "addExact",
            "floorMod",
            "floorDiv",
            "clamp",
            "ceilDiv",
            "nextAfter",
            "subtractExact");

    @ArchTest
    static void the_scan_is_not_empty(JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(15);
    }

    @ArchTest
    static final ArchRule the_contract_depends_on_nothing = noClasses()
            .that()
            .resideInAPackage("io.github.lzmaven.physics.model")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "io.github.lzmaven.physics.model");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("io.github.lzmaven.physics.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule methods_of_computation_do_not_import_each_other = slices().matching(
                    "io.github.lzmaven.physics.(coherent|bloch|quapi|fermion)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule numerics_know_no_physics = noClasses()
            .that()
            .resideInAPackage("io.github.lzmaven.physics.numeric..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "belong to other packages of ours",
                    c -> c.getPackageName().startsWith("io.github.lzmaven")
                            && !c.getPackageName().equals("io.github.lzmaven.physics.numeric")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_matrix_library_stays_inside_numerics = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.lzmaven.physics.numeric..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ejml..");

    @ArchTest
    static final ArchRule no_digit_depends_on_the_jvm = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "is a function of java.lang.Math that StrictMath defines to the last bit",
                    (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(Math.class)
                            && !REPRODUCIBLE.contains(call.getName())));

    @ArchTest
    static final ArchRule nothing_is_synchronized_because_models_hold_no_state =
            methods().should().notHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNCHRONIZED);
}
