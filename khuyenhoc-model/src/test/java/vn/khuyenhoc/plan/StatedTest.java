package vn.khuyenhoc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatedTest {
    @Test
    void what_is_there_what_is_not_and_what_is_not_known_are_three() {
        assertThat(Stated.of("x")).returns(true, Stated::known).returns(true, Stated::there);
        assertThat(Stated.<String>none()).returns(true, Stated::known).returns(false, Stated::there);
        assertThat(Stated.<String>unknown()).returns(false, Stated::known).returns(false, Stated::there);
    }
}
