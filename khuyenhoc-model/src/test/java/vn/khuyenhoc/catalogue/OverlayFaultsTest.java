package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.catalogue.Draft.OVERLAY;
import static vn.khuyenhoc.catalogue.Draft.SET;
import static vn.khuyenhoc.catalogue.Draft.SOUND;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayFaultsTest {
    private static final String CITED = "    clause: Điều 1\n    document: TT-1\n    mark: LOCAL\n    source: PD\n";
    private static final String ADD = """
            add:
              - set: T1
                group: T1.A
                document: TT-1
                rules: vn.khuyenhoc.local
                criterion:
                  code: L.1
                  label: Thêm
                  name: {vi: Thêm, en: Added}
                  clause: Điều 1
                  mark: LOCAL
                  source: PD
                  needs: [co_khong]
            """;

    private static Draft tighten(String criterion, String required) {
        return SOUND.overlay("tighten:\n  - criterion: " + criterion + "\n    required: " + required + "\n" + CITED);
    }

    @Test
    void a_threshold_may_be_raised() {
        Catalogue catalogue = tighten("T1.A.1", "{1: 0.60, 2: 0.80}").load();
        assertThat(catalogue.in("local").sets())
                .extracting(CriteriaSet::overlay)
                .containsExactly("local");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{1: 0.49}|1|0.5|0.49",
                "{2: 0.79, 1: 0.9}|2|0.8|0.79",
                "{1: {normal: 0.5, disadvantaged: 0.4}}|1|0.5|0.4"
            })
    void a_threshold_may_not_be_lowered(String required, String level, String national, String local) {
        tighten("T1.A.1", required)
                .hasOneFault(
                        OVERLAY + ":6:15",
                        "tiêu chí \"T1.A.1\", mức độ " + level + ": địa phương không được hạ mức của trung ương từ "
                                + national + " thành " + local,
                        "the criterion \"T1.A.1\", level " + level
                                + ": a locality may not lower the national value from " + national + " to " + local);
    }

    @Test
    void the_normal_value_may_not_be_lowered_behind_that_of_a_class() {
        Draft national = SOUND.inSet("1: 0.50", "1: {normal: 0.50, mountainous: 0.40}");
        String lines =
                "tighten:\n  - criterion: T1.A.1\n    required: {1: {normal: 0.30, mountainous: 0.40}}\n" + CITED;
        assertThat(national.overlay(lines).messages())
                .singleElement()
                .asString()
                .endsWith("từ 0.5 thành 0.3");
    }

    @Test
    void a_value_where_less_is_better_may_not_be_raised() {
        Draft national =
                SOUND.inSet("needs: [co_khong]", "needs: [so_luong]\n        better: lower\n        required: 5");
        String lines = "tighten:\n  - criterion: T1.A.2\n    required: %d\n" + CITED;
        assertThat(national.overlay(lines.formatted(6)).messages())
                .hasSize(2)
                .allMatch(fault -> fault.endsWith("từ 5.0 thành 6.0"));
        assertThat(national.overlay(lines.formatted(4)).load().overlays()).hasSize(1);
    }

    @Test
    void a_threshold_that_cannot_be_read_is_not_called_looser() {
        assertThat(tighten("T1.A.1", "\"0,4\"").messages())
                .containsExactly(OVERLAY + ":6:15: \"0,4\" không phải số; hãy viết như 0.95 hoặc 10");
    }

    @Test
    void a_criterion_without_a_value_cannot_be_tightened() {
        assertThat(tighten("T1.A.2", "1").messages())
                .containsExactly(
                        OVERLAY + ":6:15: tiêu chí \"T1.A.2\" không so với giá trị nào nên không có \"required\"");
    }

    @Test
    void a_criterion_that_the_nation_does_not_have_cannot_be_tightened() {
        tighten("T1.A.11", "0.9")
                .hasOneFault(
                        OVERLAY + ":5:16",
                        "tiêu chí \"T1.A.11\" được dẫn nhưng chưa đăng ký; có phải ý bạn là \"T1.A.1\"?",
                        "criterion \"T1.A.11\" is named but not registered; did you mean \"T1.A.1\"?");
    }

    @Test
    void a_criterion_that_is_tightened_twice_names_both_places() {
        String one = "  - {criterion: T1.A.1, required: 0.9, clause: a, mark: LOCAL, source: PD}\n";
        assertThat(SOUND.overlay("tighten:\n" + one + one).messages())
                .containsExactly(OVERLAY + ":6:17: mức siết chặt của \"local:T1.A.1\" đã có tại " + OVERLAY
                        + ":5:17; mỗi mã chỉ dùng một lần");
    }

    @Test
    void a_criterion_may_be_added() {
        Catalogue catalogue = SOUND.overlay(ADD).load();
        assertThat(catalogue.in("local").sets().get(0).criteria().filter(Criterion::added))
                .hasSize(1);
        assertThat(catalogue.in(null).sets().get(0).criteria()).noneMatch(Criterion::added);
    }

    @Test
    void a_criterion_cannot_be_added_to_a_set_that_the_nation_does_not_have() {
        SOUND.overlay(ADD.replace("set: T1", "set: T2"))
                .hasOneFault(
                        OVERLAY + ":5:10",
                        "bộ tiêu chí \"T2\" được dẫn nhưng chưa đăng ký; có phải ý bạn là \"T1\"?",
                        "criteria set \"T2\" is named but not registered; did you mean \"T1\"?");
    }

    @Test
    void a_criterion_cannot_be_added_to_a_group_that_the_set_does_not_have() {
        SOUND.overlay(ADD.replace("group: T1.A", "group: T1.B"))
                .hasOneFault(
                        OVERLAY + ":6:12",
                        "nhóm tiêu chí \"T1.B\" được dẫn nhưng chưa đăng ký; có phải ý bạn là \"T1.A\"?",
                        "group of criteria \"T1.B\" is named but not registered; did you mean \"T1.A\"?");
    }

    @Test
    void an_added_criterion_has_no_points() {
        SOUND.overlay(ADD.replace("      label:", "      points: 5\n      label:"))
                .hasOneFault(
                        OVERLAY + ":10:7",
                        "tiêu chí thêm \"L.1\" không được có điểm: thang điểm của bộ trung ương giữ nguyên",
                        "the added criterion \"L.1\" may have no points: the scale of the national set stays as it is");
    }

    @Test
    void an_added_criterion_may_not_take_the_code_of_another() {
        assertThat(SOUND.overlay(ADD.replace("L.1", "T1.A.1")).messages())
                .containsExactly(
                        OVERLAY + ":10:13: tiêu chí \"T1.A.1\" đã có tại " + SET + ":16:15; mỗi mã chỉ dùng một lần");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id: local\n", "name: {vi: Nơi đây, en: Here}\n", "valid: {from: 2025-01-01}\n"})
    void a_head_without_one_of_its_keys_has_one_fault(String line) {
        String key = line.substring(0, line.indexOf(':'));
        assertThat(SOUND.overlay("").replace(OVERLAY, line, "").messages())
                .containsExactly(OVERLAY + ":1:1: thiếu khóa \"" + key + "\"");
    }

    @Test
    void a_locality_names_one_authority_for_each_day() {
        String one = "  - {title: citizen, from: 2025-01-01, clause: a, mark: LOCAL, source: PD}\n";
        assertThat(SOUND.overlay("authority:\n" + one + one.replace("citizen", "family") + one)
                        .messages())
                .containsExactly(OVERLAY + ":7:5: thời gian này chồng lên thời gian tại " + OVERLAY
                        + ":5:5; mỗi ngày chỉ có một cơ quan");
    }

    @Test
    void an_overlay_without_its_head() {
        SOUND.with("overlays/local/observations/a.yaml", "observations: []")
                .hasOneFault(
                        "overlays/local",
                        "thư mục không có tệp overlay.yaml; hãy thêm tệp đó với id, name, valid",
                        "the folder has no file overlay.yaml; add it, with id, name, valid");
    }
}
