package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.catalogue.Draft.OVERLAY;
import static vn.khuyenhoc.catalogue.Draft.SET;
import static vn.khuyenhoc.catalogue.Draft.SOUND;

import org.junit.jupiter.api.Test;

class CodeFaultsTest {

    @Test
    void a_source_that_is_not_registered() {
        SOUND.inSet(
                        "clause: Điều 4\n        mark: TEXT\n        source: PD",
                        "clause: Điều 4\n        mark: TEXT\n        source: PDD")
                .hasOneFault(
                        SET + ":29:17",
                        "nguồn \"PDD\" được dẫn nhưng chưa đăng ký; có phải ý bạn là \"PD\"?",
                        "source \"PDD\" is named but not registered; did you mean \"PD\"?");
    }

    @Test
    void a_document_that_is_cited_but_not_registered() {
        SOUND.inSet("document: TT-1", "document: TT-9")
                .hasOneFault(
                        SET + ":4:11",
                        "văn bản \"TT-9\" được dẫn nhưng chưa đăng ký; có phải ý bạn là \"TT-1\"?",
                        "document \"TT-9\" is named but not registered; did you mean \"TT-1\"?");
    }

    @Test
    void a_replaced_document_that_is_not_registered() {
        SOUND.replace("documents.yaml", "    mark:", "    replaces: [TT-0]\n    mark:")
                .hasOneFault(
                        "documents.yaml:10:16",
                        "văn bản \"TT-0\" được dẫn nhưng chưa đăng ký; có phải ý bạn là \"TT-1\"?",
                        "document \"TT-0\" is named but not registered; did you mean \"TT-1\"?");
    }

    @Test
    void an_observation_that_nobody_defined() {
        SOUND.inSet("needs: [co_khong]", "needs: [co_khon]")
                .hasOneFault(
                        SET + ":30:17",
                        "quan sát \"co_khon\" được dẫn nhưng chưa đăng ký; có phải ý bạn là \"co_khong\"?",
                        "observation \"co_khon\" is named but not registered; did you mean \"co_khong\"?");
    }

    @Test
    void a_kind_of_unit_that_does_not_exist() {
        SOUND.replace("unit-kinds.yaml", "inherentlyPublic: [agency]", "inherentlyPublic: [agenci]")
                .hasOneFault(
                        "unit-kinds.yaml:3:20",
                        "\"agenci\" không có trong danh mục; có phải ý bạn là \"agency\"?",
                        "\"agenci\" is not in the list; did you mean \"agency\"?");
    }

    @Test
    void a_criterion_that_stands_twice_names_both_places() {
        SOUND.inSet("code: T1.A.2", "code: T1.A.1")
                .hasOneFault(
                        SET + ":24:15",
                        "tiêu chí \"T1.A.1\" đã có tại criteria/set.yaml:16:15; mỗi mã chỉ dùng một lần",
                        "criterion \"T1.A.1\" stands already at criteria/set.yaml:16:15; use each code once");
    }

    @Test
    void a_source_that_stands_twice_names_both_places() {
        SOUND.with("sources-more.yaml", "sources:\n  - {code: PD, name: {vi: B, en: B}, address: b}\n")
                .hasOneFault(
                        "sources.yaml:2:12",
                        "nguồn \"PD\" đã có tại sources-more.yaml:2:12; mỗi mã chỉ dùng một lần",
                        "source \"PD\" stands already at sources-more.yaml:2:12; use each code once");
    }

    @Test
    void a_document_that_stands_twice_names_both_places() {
        assertThat(SOUND.with("documents-more.yaml", SOUND.files().get("documents.yaml"))
                        .messages())
                .containsExactly(
                        "documents.yaml:2:11: văn bản \"TT-1\" đã có tại documents-more.yaml:2:11; mỗi mã chỉ dùng một lần");
    }

    @Test
    void an_observation_that_stands_twice_names_both_places() {
        assertThat(SOUND.replace("observations/test.yaml", "code: ngay", "code: ty_le")
                        .messages())
                .containsExactly(
                        "observations/test.yaml:7:12: quan sát \"ty_le\" đã có tại observations/test.yaml:2:12; mỗi mã chỉ dùng một lần");
    }

    @Test
    void a_criteria_set_that_stands_twice_names_both_places() {
        String other =
                SOUND.files().get(SET).replace("T1.A", "T2.A").replace("2024-01-01, to: 2030-12-31", "2031-01-01");
        assertThat(SOUND.with("criteria/twin.yaml", other).messages())
                .containsExactly(
                        "criteria/twin.yaml:1:1: bộ tiêu chí \"T1\" đã có tại criteria/set.yaml:1:1; mỗi mã chỉ dùng một lần");
    }

    @Test
    void a_group_that_stands_twice_names_both_places() {
        String group = "  - {code: T1.A, label: B, name: {vi: B, en: B}, criteria: []}\n";
        assertThat(SOUND.with(SET, SOUND.files().get(SET) + group).messages())
                .containsExactly(
                        "criteria/set.yaml:31:12: nhóm tiêu chí \"T1.A\" đã có tại criteria/set.yaml:12:11; mỗi mã chỉ dùng một lần");
    }

    @Test
    void a_kind_of_unit_that_is_judged_as_two_titles() {
        String again = "  - {kind: enterprise, title: unit-province, clause: Điều 2, mark: TEXT, source: PD}\n";
        assertThat(SOUND.with("unit-kinds.yaml", SOUND.files().get("unit-kinds.yaml") + again)
                        .messages())
                .containsExactly(
                        "unit-kinds.yaml:6:12: loại đơn vị \"enterprise\" đã có tại unit-kinds.yaml:5:12; mỗi mã chỉ dùng một lần");
    }

    @Test
    void an_overlay_that_stands_twice_names_both_places() {
        Draft one = SOUND.overlay("");
        assertThat(one.with("overlays/other/overlay.yaml", one.files().get(OVERLAY))
                        .messages())
                .containsExactly(
                        "overlays/other/overlay.yaml:1:5: lớp phủ \"local\" đã có tại overlays/local/overlay.yaml:1:5; mỗi mã chỉ dùng một lần");
    }

    @Test
    void a_code_with_vietnamese_letters_or_spaces() {
        SOUND.inSet("code: T1.A.2", "code: \"T1 Đ.2\"")
                .hasOneFault(
                        SET + ":24:15",
                        "mã \"<6 ký tự>\" chỉ gồm chữ không dấu, số, dấu chấm, gạch nối và gạch dưới, bắt đầu bằng chữ hoặc số",
                        "the code \"<6 characters>\" must consist of letters without marks, digits, points, hyphens and underscores, and begin with a letter or digit");
    }

    @Test
    void an_observation_code_with_vietnamese_letters() {
        SOUND.replace("observations/test.yaml", "code: ngay", "code: ngày")
                .hasOneFault(
                        "observations/test.yaml:7:12",
                        "mã quan sát \"<4 ký tự>\" chỉ gồm chữ thường không dấu, số và dấu gạch dưới",
                        "the observation code \"<4 characters>\" must consist of lower-case letters without marks, digits and underscores");
    }

    @Test
    void what_depends_on_a_file_that_cannot_be_read_is_not_held_against_others() {
        assertThat(SOUND.with("sources.yaml", "sources: [").messages()).hasSize(1);
        assertThat(SOUND.with("documents.yaml", "").messages()).hasSize(1);
        assertThat(SOUND.with("observations/test.yaml", "- [").messages()).hasSize(1);
        assertThat(SOUND.overlay(
                                "tighten:\n  - {criterion: T1.A.1, required: 0.9, clause: a, mark: LOCAL, source: PD}\n")
                        .with(SET, ":")
                        .messages())
                .hasSize(1);
    }

    @Test
    void what_depends_on_an_entry_without_a_code_is_not_held_against_others() {
        assertThat(SOUND.replace("sources.yaml", "code: PD, ", "").messages())
                .containsExactly("sources.yaml:2:5: thiếu khóa \"code\"");
    }
}
