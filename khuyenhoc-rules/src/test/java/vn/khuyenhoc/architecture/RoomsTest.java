package vn.khuyenhoc.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the engine may depend on, and what may depend on it. */
@AnalyzeClasses(packages = "vn.khuyenhoc", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    private static final String[] MODEL = {
        "vn.khuyenhoc.catalogue..",
        "vn.khuyenhoc.decision..",
        "vn.khuyenhoc.json..",
        "vn.khuyenhoc.observation..",
        "vn.khuyenhoc.register..",
        "vn.khuyenhoc.subject..",
        "vn.khuyenhoc.text..",
        "vn.khuyenhoc.title.."
    };

    @ArchTest
    static final ArchRule the_model_does_not_know_the_engine = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.khuyenhoc.engine..",
                    "vn.khuyenhoc.explanation..",
                    "vn.khuyenhoc.rules..",
                    "org.drools..",
                    "org.kie..");

    @ArchTest
    static final ArchRule only_the_engine_uses_its_insides = classes()
            .that()
            .resideInAPackage("vn.khuyenhoc.engine.internal..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("vn.khuyenhoc.engine..");

    @ArchTest
    static final ArchRule the_engine_does_not_use_the_insides_of_the_model = noClasses()
            .that()
            .resideInAnyPackage("vn.khuyenhoc.engine..", "vn.khuyenhoc.explanation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.khuyenhoc.catalogue.internal..",
                    "vn.khuyenhoc.json.internal..",
                    "vn.khuyenhoc.register.internal..");

    @ArchTest
    static final ArchRule nothing_of_the_compiler_is_used = noClasses()
            .that()
            .resideOutsideOfPackage("vn.khuyenhoc.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.drools.drl..", "org.drools.compiler..", "org.drools.model.codegen..", "org.mvel..");

    @ArchTest
    static final ArchRule explanations_know_no_rule_engine = noClasses()
            .that()
            .resideInAPackage("vn.khuyenhoc.explanation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");
}
