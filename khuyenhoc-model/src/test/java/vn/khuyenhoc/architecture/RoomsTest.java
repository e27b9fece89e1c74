package vn.khuyenhoc.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the model may depend on. */
@AnalyzeClasses(packages = "vn.khuyenhoc", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    private static final String[] WORDS_OF_THE_LAW = {
        "vn.khuyenhoc.catalogue..",
        "vn.khuyenhoc.subject..",
        "vn.khuyenhoc.observation..",
        "vn.khuyenhoc.title..",
        "vn.khuyenhoc.text.."
    };

    @ArchTest
    static final ArchRule the_model_knows_no_rule_engine = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "vn.khuyenhoc.engine..", "vn.khuyenhoc.rules..");

    @ArchTest
    static final ArchRule the_words_of_the_law_know_no_register_and_no_decision = noClasses()
            .that()
            .resideInAnyPackage(WORDS_OF_THE_LAW)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.khuyenhoc.register..", "vn.khuyenhoc.decision..");

    @ArchTest
    static final ArchRule texts_and_titles_know_nothing_of_the_other_packages = noClasses()
            .that()
            .resideInAnyPackage("vn.khuyenhoc.text..", "vn.khuyenhoc.title..", "vn.khuyenhoc.observation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.khuyenhoc.subject..", "vn.khuyenhoc.catalogue..");

    @ArchTest
    static final ArchRule only_the_catalogue_uses_its_insides = classes()
            .that()
            .resideInAPackage("vn.khuyenhoc.catalogue.internal..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("vn.khuyenhoc.catalogue..");

    @ArchTest
    static final ArchRule yaml_is_read_by_the_insides_of_packages_alone = noClasses()
            .that()
            .resideOutsideOfPackage("..internal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");
}
