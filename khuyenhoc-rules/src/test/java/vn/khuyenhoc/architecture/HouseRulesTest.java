package vn.khuyenhoc.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Calendar;
import java.util.Date;

/** Time is an input; people are behind the records; values do not change. */
@AnalyzeClasses(packages = "vn.khuyenhoc", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    @ArchTest
    static final ArchRule nothing_reads_the_clock = noClasses()
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(assignableTo(Temporal.class)))))
            .orShould()
            .callMethodWhere(target(nameMatching("currentTimeMillis|nanoTime")))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Date.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Calendar.class);

    @ArchTest
    static final ArchRule nothing_that_sees_people_logs = noClasses()
            .that()
            .resideInAnyPackage("vn.khuyenhoc.engine..", "vn.khuyenhoc.explanation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..", "ch.qos.logback..");

    /** The two look at the words of others to choose their own. */
    @ArchTest
    static final ArchRule no_fault_has_the_words_of_an_exception = noClasses()
            .that()
            .doNotHaveSimpleName("FileFaults")
            .and()
            .doNotHaveSimpleName("YamlSyntax")
            .should()
            .callMethodWhere(
                    target(nameMatching("get(Localized)?Message")).and(target(owner(assignableTo(Throwable.class)))));

    @ArchTest
    static final ArchRule nothing_can_be_set_from_outside = fields().that()
            .areNotPrivate()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("..internal..", "vn.khuyenhoc.rules..")
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule nothing_prints =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");
}
