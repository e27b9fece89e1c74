package vn.khuyenhoc.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TitleTest {
    @Test
    void codes_are_small_letters_with_hyphens() {
        assertThat(Title.UNIT_DISTRICT.code()).isEqualTo("unit-district");
        assertThat(Title.codes()).startsWith("citizen", "family", "clan").hasSize(Title.values().length);
    }

    @Test
    void every_code_leads_to_its_title() {
        assertThat(Title.values())
                .allSatisfy(title -> assertThat(Title.of(title.code())).isEqualTo(title));
    }

    @Test
    void a_code_of_no_title_is_refused_with_those_that_there_are() {
        assertThatThrownBy(() -> Title.of("unit"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"unit\"")
                .hasMessageContaining("unit-commune");
    }

    @Test
    void titles_of_every_tier_belong_to_one_model() {
        assertThat(Title.COMMUNITY_PROVINCE.model()).isEqualTo(Title.Model.COMMUNITY);
        assertThat(Title.LITERACY_COMMUNE.model()).isEqualTo(Title.Model.STANDARD);
    }
}
