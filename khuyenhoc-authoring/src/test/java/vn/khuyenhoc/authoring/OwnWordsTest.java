package vn.khuyenhoc.authoring;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** No fault has the words of a compiler or a parser: they are for those who made it, in English, and may hold pieces of the input. */
@AnalyzeClasses(packages = "vn.khuyenhoc.authoring", importOptions = DoNotIncludeTests.class)
class OwnWordsTest {
    /** What the compiler's process says goes to the log alone. */
    @ArchTest
    static final ArchRule no_fault_has_the_words_of_an_exception = noClasses()
            .that()
            .doNotHaveSimpleName("DroolsCompiler")
            .should()
            .callMethodWhere(
                    target(nameMatching("get(Localized)?Message")).and(target(owner(assignableTo(Throwable.class)))));
}
