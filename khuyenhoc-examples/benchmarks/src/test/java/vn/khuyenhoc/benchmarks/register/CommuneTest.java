package vn.khuyenhoc.benchmarks.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Register;

class CommuneTest {
    private static final Engine ENGINE = Engine.load();

    @Test
    void the_hand_written_register_decides_as_the_engine_does() {
        Commune communes = new Commune(ENGINE.catalogue(), 3);

        for (int i = 0; i < 2; i++) {
            Register register = communes.next(500);
            assertThatCode(() -> RegisterBenchmark.requireEqual(ENGINE, register))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void equal_seeds_give_equal_communes() {
        Register one = new Commune(ENGINE.catalogue(), 4).next(200);
        Register other = new Commune(ENGINE.catalogue(), 4).next(200);

        assertThat(one.subjects()).isEqualTo(other.subjects());
    }
}
