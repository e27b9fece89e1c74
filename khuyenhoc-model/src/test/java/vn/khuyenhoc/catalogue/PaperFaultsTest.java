package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.text.Fault;

class PaperFaultsTest {
    private static final String FILE = "papers/a.yaml";
    private static final Draft SOUND = Draft.SOUND.with(FILE, """
            document: TT-1
            lists:
              - sets: [S1]
                titles: [TITLE]
                asking:
                  - code: to-trinh
                    kind: submission
                    name: {vi: Tờ trình, en: Submission}
                    by: subject
                    to: [{name: {vi: Phòng, en: Office}, from: 2024-01-01, to: 2025-06-30}, {role: authority, from: 2025-07-01}]
                    clause: Điều 1
                    mark: TEXT
                    source: PD
                  - {code: bao-cao, kind: report, name: {vi: Báo cáo, en: Report}, by: receiver, clause: Điều 2, mark: TEXT, source: PD}
            """.replace("S1", set().id())
            .replace("TITLE", set().titles().get(0).code()));

    private static CriteriaSet set() {
        return Draft.SOUND.load().sets().get(0);
    }

    @Test
    void reads_papers_with_who_makes_and_receives_them_on_a_day() {
        Paper paper = SOUND.load().papers().get(0).asking().get(0);
        assertThat(paper.maker(LocalDate.of(2024, 5, 1)).orElseThrow().role()).isEqualTo(PaperRole.SUBJECT);
        assertThat(paper.receiver(LocalDate.of(2025, 6, 30)).orElseThrow().role())
                .isEqualTo(PaperRole.NAMED);
        assertThat(paper.receiver(LocalDate.of(2025, 7, 1)).orElseThrow().role())
                .isEqualTo(PaperRole.AUTHORITY);
        assertThat(paper.receiver(LocalDate.of(2023, 7, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "document: TT-1|document: TT-9|notRegistered|1",
                "sets: [|sets: [S9, |notRegistered|3",
                "titles: [|titles: [clann, |unknown|4",
                "titles: [|titles: [literacy-province, |unknown|4",
                "code: to-trinh|code: To trinh|code|6",
                "kind: submission|kind: letter|unknown|7",
                "by: subject|by: somebody|unknown|9",
                "from: 2025-07-01|from: 2025-06-01|validity.periods|10",
                "code: bao-cao|code: to-trinh|paper.twice|14"
            })
    void says_where_a_paper_is_wrong(String right, String wrong, String key, int line) {
        List<Fault> faults = SOUND.replace(FILE, right, wrong).faults();
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.key()).isEqualTo(key);
            assertThat(fault.place().line()).isEqualTo(line);
        });
    }

    @Test
    void one_title_of_one_set_has_its_papers_once() {
        String list = SOUND.load().papers().get(0).sets().get(0);
        Draft twice = SOUND.with(
                "papers/b.yaml", """
                document: TT-1
                lists:
                  - {sets: [%s], titles: [%s]}
                """.formatted(list, set().titles().get(0).code()));
        assertThat(twice.faults()).extracting(Fault::key).containsExactly("duplicate");
    }
}
