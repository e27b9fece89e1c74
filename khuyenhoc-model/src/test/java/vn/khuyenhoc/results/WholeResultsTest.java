package vn.khuyenhoc.results;

import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.internal.yaml.WholeFile;

class WholeResultsTest extends WholeFile {
    private static final ResultsReader READER = new ResultsReader(Catalogue.load());
    private static final String RESULTS = """
            results:
              language: vi
              name: {vi: Kết quả năm 2024, en: Results of 2024}
              illustrative: true
              area: LD1.LH.tan-ha
              year: 2024
              asOf: 2024-12-31
              areaClasses: [mountainous]
              population: "8.214"
              rows:
                - {title: family, base: families, all: "2.000", registered: "1.700", recognised: "1.300"}
              association:
                sectors:
                  - {sector: communities, entities: "9", covered: "8", members: trên 900}
                members: "1.020"
                memberShare: 12,42%
                fund: {raised: 36 triệu, spent: 30 triệu, balance: 12 triệu, perHead: 110.641 đồng}
                ranking: vững mạnh
              centres:
                - {name: {vi: Trung tâm xã, en: Commune centre}, ranking: khá, director: false, budget: 25 triệu, informationTechnology: false, learners: "640"}
              literacy:
                ranges: [{from: 15, to: 60, level: 2, people: "4.100", illiterate: "37"}, {from: 61, to: 61, level: 1}]
                classes: "3"
                learners: "41"
              training:
                - {name: {vi: Tập huấn, en: Training}, date: 2024-04-03, invited: "52", attended: "49", provides: [guidance]}
              commendations:
                - {name: {vi: Tôn vinh gia đình, en: Honouring families}, date: 2024-10-02, invited: "13", attended: "12", provides: [commendation]}
              events:
                - {name: {vi: Tuần lễ học tập, en: Learning week}, date: 2024-10-05, invited: "210", attended: "207", provides: [lifelong-week]}
              reports:
                - {name: {vi: Sáu tháng, en: Half-year}, to: HKH-LAMHA, due: 2024-06-20, sent: 2024-06-25}
              procedures:
                - {title: community-commune, subject: {vi: Xã minh họa, en: Commune}, area: LD1.LH.dan-phuong, dataYear: 2023, handedIn: 2024-01-09, finished: 2024-02-11}
              exemptions:
                - {of: clan, reason: {vi: Không có dòng họ, en: No clans}}
              notes:
                - {vi: ghi chú, en: a note}
            """;

    WholeResultsTest() {
        super(RESULTS);
    }

    @Override
    protected Object read(String text) {
        return READER.read("a.yaml", text);
    }
}
