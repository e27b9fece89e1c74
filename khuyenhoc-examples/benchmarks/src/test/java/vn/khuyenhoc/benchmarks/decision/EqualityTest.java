package vn.khuyenhoc.benchmarks.decision;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.benchmarks.peer.Peers;
import vn.khuyenhoc.benchmarks.trial.Names;
import vn.khuyenhoc.benchmarks.trial.Trial;
import vn.khuyenhoc.benchmarks.trial.Trials;

class EqualityTest {
    @TempDir
    private static Path packs;

    @ParameterizedTest
    @ValueSource(strings = {Trials.CITIZEN, Trials.UNIT, Trials.FAMILY, "generated-12"})
    void hand_written_code_decides_as_the_engine_does(String set) {
        Trial trial = Trials.of(set, packs, 1000, 11);

        assertThatCode(() -> Contenders.requireEqual(Names.HAND, trial)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {Trials.UNIT, Trials.FAMILY})
    void peers_decide_as_the_engine_does(String set) {
        Trial trial = Trials.of(set, packs, 50, 12);

        assertThatCode(() -> Peers.NAMES.forEach(name -> Contenders.requireEqual(name, trial)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_contender_that_nobody_knows_is_refused() {
        Trial trial = Trials.of(Trials.CITIZEN, packs, 1, 13);

        assertThatThrownBy(() -> Contenders.of("magic", trial)).hasMessageContaining("magic");
    }
}
