package vn.khuyenhoc.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.catalogue.TargetValue;
import vn.khuyenhoc.subject.AreaClass;

class KnownClassesTest {
    private static final TargetValue VALUE = new TargetValue(
            2020,
            new BigDecimal("0.7"),
            Map.of(
                    AreaClass.MOUNTAINOUS, new BigDecimal("0.6"),
                    AreaClass.ESPECIALLY_DIFFICULT, new BigDecimal("0.5")),
            TargetForce.PHAI,
            new Citation("D", "c", SourceMark.TEXT, "S"),
            false,
            null);

    @Test
    void an_area_of_at_least_one_class_may_have_another() {
        KnownClasses area = new KnownClasses(Set.of(AreaClass.MOUNTAINOUS), false);

        assertThat(area.lowest(VALUE)).isEqualByComparingTo("0.5");
        assertThat(area.highest(VALUE)).isEqualByComparingTo("0.6");
    }

    @Test
    void an_area_of_which_nothing_is_known_may_have_any() {
        KnownClasses area = KnownClasses.of(null);

        assertThat(area.lowest(VALUE)).isEqualByComparingTo("0.5");
        assertThat(area.highest(VALUE)).isEqualByComparingTo("0.7");
    }

    @Test
    void an_area_whose_classes_are_all_known_has_one_value() {
        KnownClasses area = KnownClasses.of(Set.of(AreaClass.MOUNTAINOUS));

        assertThat(area.lowest(VALUE)).isEqualByComparingTo("0.6").isEqualByComparingTo(area.highest(VALUE));
    }
}
