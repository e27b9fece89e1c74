package vn.khuyenhoc.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureTableTest {
    @TempDir
    Path folder;

    private String table(String two) throws IOException {
        record("register", "citizens=1000\ncommunes=10\nbytes=1048576\n");
        record("alone", "seconds=10\n");
        record("local1", "seconds=30\n");
        record("local2", "seconds=" + two + "\nshuffleBytes=1048576\n");
        for (String run : new String[] {"alone", "local1", "local2", "cluster"}) {
            record(run + "-digest", "decisions=1300\ndigest=abc\n");
        }
        MeasureTable.write(folder, folder.resolve("measured.md"));
        return Files.readString(folder.resolve("measured.md"));
    }

    private void record(String name, String figures) throws IOException {
        Files.writeString(folder.resolve(name + ".properties"), figures);
    }

    @Test
    void says_which_limits_are_reached() throws IOException {
        assertThat(table("15"))
                .contains("own two threads: measured 1.50, at most 2.00: reached")
                .contains("`local[1]`: measured 0.50, at most 0.60: reached")
                .contains("with a worker killed: yes");
    }

    @Test
    void says_which_limits_are_not_reached() throws IOException {
        assertThat(table("21"))
                .contains("own two threads: measured 2.10, at most 2.00: **not reached**")
                .contains("`local[1]`: measured 0.70, at most 0.60: **not reached**");
    }

    @Test
    void has_as_many_cells_in_each_row_as_in_the_head() throws IOException {
        assertThat(table("15").lines().filter(line -> line.startsWith("|")))
                .hasSize(6)
                .allMatch(line -> line.split("\\|").length == 14);
    }

    @Test
    void leaves_empty_what_was_not_measured() throws IOException {
        record("cluster", "seconds=50\ncpuSeconds=7\nmemoryBytes=7\n");
        assertThat(table("15"))
                .contains("| alone | 10.0 |  |", "| cluster | 50.0 |  |  |  |  |  | 26 | 20 |  |  |  | abc |")
                .doesNotContain("NaN");
    }

    @Test
    void tells_what_a_hundred_million_citizens_need() throws IOException {
        assertThat(table("18")).contains("100000.0 times as many: 1000.0 core hours");
    }
}
