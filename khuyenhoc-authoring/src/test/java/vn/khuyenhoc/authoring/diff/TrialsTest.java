package vn.khuyenhoc.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.HeldTitle;

class TrialsTest {
    @TempDir
    Path folder;

    @Test
    void nobody_holds_a_title_at_two_levels_so_that_one_that_no_set_has_takes_no_other_with_it() {
        Side side = Side.of(LocalPack.read(SamplePack.write(folder.resolve("pack"), SamplePack.files())));
        List<Subject> holders = new ArrayList<>();
        new Trials(side, side, trial -> holders.addAll(trial.register().subjects())).run();
        holders.removeIf(subject -> subject.titles().isEmpty());

        assertThat(holders)
                .isNotEmpty()
                .allSatisfy(holder -> assertThat(holder.titles().stream()
                                .collect(Collectors.groupingBy(
                                        HeldTitle::title, Collectors.mapping(HeldTitle::level, Collectors.toSet())))
                                .values())
                        .allMatch(levels -> levels.size() == 1));
    }
}
