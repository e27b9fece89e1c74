package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.Engine;

class PlanningCatalogueTest {
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_obligation_plan_fact_body_kind_and_area_can_be_shown(String language) {
        Engine engine = Engine.load();
        CatalogueEntry entry = new CatalogueEntry(engine, Locale.forLanguageTag(language));

        assertThat(new PlanningEntry(engine.catalogue(), Locale.ROOT).codes())
                .contains("S1", "S23", "TT25.D24.1", "stage-plan", "HU-LAMHA", "party-committee", "LD1.LH")
                .allSatisfy(code -> assertThat(entry.text(code)).contains(code).doesNotContain("{", "null"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"S13|Gắn danh hiệu học tập", "Gắn danh hiệu học tập|S13", "xã tân văn|LD1.LH.tan-van"})
    void is_found_by_code_and_by_name(String wanted, String shown) {
        assertThat(Ran.with("catalogue", "show", wanted).out()).contains(shown);
    }

    @ParameterizedTest
    @EnumSource(CatalogueSection.class)
    void lists_each_part_alone_in_both_languages(CatalogueSection section) {
        for (String language : new String[] {"vi", "en"}) {
            Ran ran = Ran.with("catalogue", "list", section, "--lang", language);

            assertThat(ran.code()).isZero();
            assertThat(ran.out().lines()).hasSizeGreaterThan(3);
            assertThat(ran.out()).doesNotContain("{", "null");
        }
    }

    @Test
    void lists_every_code_that_a_plan_may_use() {
        Catalogue catalogue = Catalogue.load();
        String codes = Ran.with("catalogue", "list", "codes").out();

        assertThat(catalogue.targets().bases().keySet()).allMatch(code -> codes.contains("    " + code + ": "));
        assertThat(catalogue.planFacts()).allMatch(fact -> codes.contains("    " + fact.code() + ": "));
        assertThat(catalogue.allTargets()).allMatch(target -> codes.contains("    " + target.indicator() + ": "));
        assertThat(catalogue.territory().areas()).allMatch(area -> codes.contains("    " + area.code() + ": "));
        assertThat(codes)
                .contains("    annual: ", "    phan-dau: ", "    armed-forces: ", "    especially-difficult: ");
    }
}
