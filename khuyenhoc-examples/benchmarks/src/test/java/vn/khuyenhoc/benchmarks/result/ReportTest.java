package vn.khuyenhoc.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.benchmarks.trial.Trials;

class ReportTest {
    @TempDir
    private Path folder;

    private Rows rows;

    @BeforeEach
    void setUp() {
        rows = new Rows(folder.resolve("rows.tsv"));
        rows.add(List.of(one("engine", 300), one("hand", 100)));
    }

    @Test
    void a_ratio_above_its_limit_is_not_reached() {
        assertThat(text()).contains("| CD324-2023: one decision, time, by hand-written | 3.000 | 1.5 | not reached |");
    }

    @Test
    void a_ratio_within_its_limit_is_reached() {
        rows.add(List.of(one("engine", 120)));

        assertThat(text()).contains("| CD324-2023: one decision, time, by hand-written | 1.200 | 1.5 | reached |");
    }

    @Test
    void what_was_not_measured_is_told() {
        assertThat(text()).contains("| CD324-2023: one decision, bytes, by hand-written |  | 1.3 | not measured |");
    }

    @Test
    void a_second_run_replaces_the_first_and_keeps_the_others() {
        rows.add(List.of(one("engine", 120)));

        assertThat(new Rows(folder.resolve("rows.tsv")).of("decisions"))
                .extracting(Row::contender, Row::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("hand", 100.0),
                        org.assertj.core.groups.Tuple.tuple("engine", 120.0));
    }

    @Test
    void the_middle_of_runs_is_not_moved_by_an_outlier() {
        assertThat(Spread.of(10, 11, 12, 13, 900).median()).isEqualTo(12);
        assertThat(Spread.of(10, 11, 12, 13, 900).half()).isEqualTo(1);
    }

    private String text() {
        return new Report(rows).text(folder, List.of("decisions"));
    }

    private static Row one(String contender, double value) {
        return new Row("decisions", "one", Trials.CITIZEN, contender, value, 0, "ns");
    }
}
