package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no source gave stands in the set that lacks it, and no set with a gap says that all could be read. */
class WhatIsMissingTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CD324-2023      | COMPLETE | Who signs the recognition, the cycle, the retention, withdrawal
            CD324-2023      | COMPLETE | The points of each question of the four forms
            CDTD-2020       | COMPLETE | Who signs the recognition
            TT24-2023-H     | COMPLETE | The forms in the annex
            TT24-2023-T     | COMPLETE | The forms in the annex
            TT25-2023-X     | COMPLETE | Articles 1, 2 and 3
            TT25-2023-X     | COMPLETE | Article 5 clauses 1 to 3
            TT25-2023-H     | COMPLETE | Article 10 clauses 1 to 3
            TT25-2023-T     | COMPLETE | Article 15 clauses 1 to 3
            TT44-2014       | COMPLETE | The maximum and the scoring of each criterion
            CD244-2022      | PARTIAL  | The total of points to be reached
            QD448-2015-GD   | PARTIAL  | The total, the pass mark
            QD448-2015-DH   | MISSING  | All criteria
            KHVN-2022-GD    | MISSING  | who signs
            ND20-2014-TH-X  | PARTIAL  | Articles 3 to 6
            ND20-2014-XMC-T | PARTIAL  | Articles 3 to 6
            """)
    void stands_in_its_set(String id, Completeness completeness, String missing) {
        CriteriaSet set = set(id);
        assertThat(set.completeness()).isEqualTo(completeness);
        assertThat(set.missing())
                .extracting(words -> words.in(Locale.ENGLISH))
                .anyMatch(words -> words.contains(missing));
    }

    @Test
    void only_sets_of_which_every_word_was_read_miss_nothing() {
        List<String> whole = CATALOGUE.allSets().stream()
                .filter(set -> set.missing().isEmpty() && !set.illustrative())
                .map(CriteriaSet::id)
                .toList();
        assertThat(whole).allMatch(id -> id.equals("TT22-2020") || id.matches("ND20-2014-.*\\.2014"));
    }

    private static CriteriaSet set(String id) {
        return CATALOGUE.sets().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
