package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.text.FaultyInputException;

class LocalTargetFaultsTest {
    private static final String TARGETS = """
            document: QD-387-2022
            valid: {from: 2022-01-01, certainFrom: 2022-06-01}
            targets:
              - code: XA-1
                indicator: reading-rooms
                name: {vi: Phòng đọc, en: Reading rooms}
                base: halls
                values:
                  - {year: 2025, value: 0.30, force: phai, clause: a, mark: LOCAL, source: LSU-387}
            absent:
              - {target: 387-3, exemption: declared, reason: {vi: không có, en: none}, clause: b, mark: LOCAL, source: LSU-387}
            """;

    @TempDir
    Path folder;

    private Catalogue load(String targets) throws IOException {
        Files.createDirectories(folder.resolve("targets"));
        Files.writeString(
                folder.resolve("overlay.yaml"),
                "id: noi-day\nname: {vi: Nơi đây, en: Here}\nvalid: {from: 2022-01-01}\n");
        Files.writeString(
                folder.resolve("targets/bases.yaml"),
                "bases:\n  - {code: halls, name: {vi: nhà văn hóa, en: culture halls}}\n");
        Files.writeString(folder.resolve("targets/own.yaml"), targets);
        return Catalogue.load(List.of(folder));
    }

    @Test
    void a_folder_may_bring_targets_bases_and_indicators_of_its_own() throws IOException {
        Targets targets = load(TARGETS).allTargets().in("noi-day");

        assertThat(targets.of("reading-rooms"))
                .singleElement()
                .satisfies(target -> assertThat(target.base().code()).isEqualTo("halls"));
        assertThat(targets.absent()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: XA-1|code: 387-3|duplicate",
                "base: halls|base: hals|notRegistered",
                "target: 387-3|target: 387-33|notRegistered",
                "exemption: declared|exemption: unknown|target.exemption",
                "exemption: declared, reason: {vi: không có, en: none}|exemption: declared|target.exemption",
                "exemption: declared|exemption: maybe|unknown",
                "certainFrom: 2022-06-01|certainFrom: 2021-06-01|target.certainFrom",
                "document: QD-387-2022|document: QD-387-202|notRegistered",
            })
    void says_what_is_wrong(String right, String wrong, String key) {
        String text = TARGETS.replace(right, wrong);

        assertThat(catchThrowableOfType(FaultyInputException.class, () -> load(text))
                        .faults())
                .anySatisfy(fault -> {
                    assertThat(fault.key()).isEqualTo(key);
                    assertThat(fault.place().line()).isPositive();
                });
    }

    @Test
    void a_folder_cannot_change_the_conventions() throws IOException {
        Files.createDirectories(folder.resolve("targets"));
        Files.writeString(folder.resolve("targets/policies.yaml"), "policies: []\n");

        assertThat(catchThrowableOfType(FaultyInputException.class, () -> load(TARGETS))
                        .faults())
                .extracting(fault -> fault.key())
                .containsExactly("file.unknown");
    }
}
