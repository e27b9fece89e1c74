package vn.khuyenhoc.authoring.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.authoring.RuleCompiler;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Origin;
import vn.khuyenhoc.review.internal.GapRules;
import vn.khuyenhoc.text.FaultyInputException;

/** A sound rule of a locality that compares every document with every other, five times over. */
class BroadGapsTest {
    private static final String PACKAGE = "vn.khuyenhoc.local.broad.gaps";

    @Test
    void a_rule_that_would_compare_too_many_facts_does_not_begin(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.drl"), """
            package vn.khuyenhoc.local.broad.gaps

            import vn.khuyenhoc.review.gap.Document

            rule "OBLIGATION_UNADDRESSED Mọi văn bản"
            when
                $a : Document()
                $b : Document( from() < $a.from() )
                $c : Document( from() < $b.from() )
                $d : Document( from() < $c.from() )
                not Document( from() < $d.from() )
            then
                insert( $a.gap("OBLIGATION_UNADDRESSED", "inspection") );
            end
            """);
        GapRules rules = GapRules.local(
                RuleCompiler.add(RuleSet.load(), RuleFolder.of(folder, ProvinceGapsTest.READ.catalogue())), PACKAGE);
        List<Fact> facts = new ArrayList<>();
        for (Document document : ProvinceGapsTest.READ.catalogue().documents()) {
            facts.add(new vn.khuyenhoc.review.gap.Document(Origin.of(document.code()), document));
        }

        assertThat(rules.found(facts.subList(0, 10))).isNotNull();
        assertThat(catchThrowableOfType(FaultyInputException.class, () -> rules.found(facts)))
                .satisfies(refused -> assertThat(refused.faults().get(0).message(Locale.ENGLISH))
                        .contains("Mọi văn bản", "5 kinds of facts"));
    }
}
