package vn.khuyenhoc.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final List<String> MANY =
            IntStream.range(0, 500).mapToObj(i -> "quan_sát_" + i).toList();
    private final Names names = Names.of(MANY);

    @Test
    void a_name_has_its_place_whether_it_is_a_literal_or_only_written_alike() {
        assertThat(MANY).allSatisfy(name -> {
            assertThat(names.of(name)).isEqualTo(MANY.indexOf(name));
            assertThat(names.ofLiteral(name)).isEqualTo(MANY.indexOf(name));
            assertThat(names.ofLiteral(name.intern())).isEqualTo(MANY.indexOf(name));
        });
    }

    @Test
    void what_is_none_of_the_names_has_no_place() {
        assertThat(names.of("quan_sát")).isEqualTo(-1);
        assertThat(names.ofLiteral("quan_sát")).isEqualTo(-1);
        assertThat(Names.of(List.of()).ofLiteral("quan_sát_1")).isEqualTo(-1);
    }
}
