package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.khuyenhoc.catalogue.internal.CatalogueFile;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;

/** A small catalogue without faults, to be broken in one place. Immutable. */
record Draft(Map<String, String> files) {
    static final String SET = "criteria/set.yaml";
    static final String OVERLAY = "overlays/local/overlay.yaml";

    static final Draft SOUND = new Draft(Map.of(
            "sources.yaml",
            """
            sources:
              - {code: PD, name: {vi: Nguồn, en: Source}, address: "https://example.vn"}
            """,
            "documents.yaml",
            """
            documents:
              - code: TT-1
                symbol: 1/TT
                name: {vi: Thông tư, en: Circular}
                issuer: Bộ
                kind: Thông tư
                level: central
                date: 2024-01-01
                valid: {from: 2024-02-01}
                mark: TEXT
                source: PD
            """,
            "unit-kinds.yaml",
            """
            groups:
              - {code: economic, name: {vi: Kinh tế, en: Economic}, kinds: [enterprise], clause: Điều 2, document: TT-1, mark: TEXT, source: PD}
            inherentlyPublic: [agency]
            judgedAs:
              - {kind: enterprise, title: unit-district, clause: Điều 2, document: TT-1, mark: TEXT, source: PD}
            """,
            "gaps.yaml",
            """
            gaps:
              - {title: citizen, from: 2016-01-01, to: 2023-12-31, reason: {vi: Chưa có, en: None yet}, mark: MISSING, source: PD}
            """,
            "observations/test.yaml",
            """
            observations:
              - {code: ty_le, type: share, name: {vi: Tỷ lệ, en: Share}, base: {vi: Người, en: People}}
              - {code: co_khong, type: yesNo, name: {vi: Có không, en: Whether}}
              - {code: so_luong, type: count, name: {vi: Số lượng, en: Count}, unit: {vi: lớp, en: classes}}
              - {code: diem_so, type: points, name: {vi: Điểm, en: Points}, maximum: 10}
              - {code: muc_do, type: grade, name: {vi: Mức độ, en: Grade}, grades: [chua-dat, kha, tot]}
              - {code: ngay, type: date, name: {vi: Ngày, en: Day}}
            """,
            SET,
            """
            id: T1
            titles: [citizen]
            name: {vi: Bộ, en: Set}
            document: TT-1
            valid: {from: 2024-01-01, to: 2030-12-31}
            completeness: COMPLETE
            rules: vn.khuyenhoc.rules.test
            levels:
              - {level: 1, name: {vi: Mức độ 1, en: Level 1}, every: true, clause: Điều 1, mark: TEXT, source: PD}
              - {level: 2, name: {vi: Mức độ 2, en: Level 2}, every: true, clause: Điều 2, mark: TEXT, source: PD}
            groups:
              - code: T1.A
                label: Nhóm A
                name: {vi: Nhóm, en: Group}
                criteria:
                  - code: T1.A.1
                    label: Tiêu chí 1
                    name: {vi: Tỷ lệ, en: Share}
                    clause: Điều 3
                    mark: TEXT
                    source: PD
                    needs: [ty_le]
                    required: {1: 0.50, 2: 0.80}
                  - code: T1.A.2
                    label: Tiêu chí 2
                    name: {vi: Có không, en: Whether}
                    clause: Điều 4
                    mark: TEXT
                    source: PD
                    needs: [co_khong]
            """));

    Draft with(String file, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(file, text);
        return new Draft(changed);
    }

    Draft without(String file) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.remove(file);
        return new Draft(changed);
    }

    /** The draft with an overlay whose head ends in these lines. */
    Draft overlay(String lines) {
        return with(OVERLAY, "id: local\nname: {vi: Nơi đây, en: Here}\nvalid: {from: 2025-01-01}\n" + lines);
    }

    /** The draft with a text, which must be in one place of its file, replaced. */
    Draft replace(String file, String old, String replacement) {
        String text = files.get(file);
        assertThat(text).containsOnlyOnce(old);
        return with(file, text.replace(old, replacement));
    }

    Draft inSet(String old, String replacement) {
        return replace(SET, old, replacement);
    }

    Catalogue load() {
        List<CatalogueFile> list = new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> new CatalogueFile(file.getKey(), file.getValue()))
                        .toList();
        return Catalogue.of(list, new Faults());
    }

    List<Fault> faults() {
        return catchThrowableOfType(FaultyInputException.class, this::load).faults();
    }

    List<String> messages() {
        return faults().stream().map(fault -> fault.message(Locale.ROOT)).toList();
    }

    /** Asserts that there is one fault, in one place, said in both languages. */
    void hasOneFault(String place, String vietnamese, String english) {
        List<Fault> faults = faults();
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).message(Locale.ROOT)).isEqualTo(place + ": " + vietnamese);
        assertThat(faults.get(0).message(Locale.ENGLISH)).isEqualTo(place + ": " + english);
    }
}
