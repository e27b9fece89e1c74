package vn.khuyenhoc.figures;

import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.internal.yaml.WholeFile;

class WholeFiguresTest extends WholeFile {
    private static final FiguresReader READER =
            new FiguresReader(Catalogue.load().targets());
    private static final String FIGURES = """
            language: vi
            place: Nơi A
            year: 2025
            asOf: 2025-10-31
            period: {vi: trước hợp nhất, en: before the merger}
            source: {name: {vi: báo, en: news}, address: https://example.vn, mark: REPORTED}
            areaClasses: [mountainous]
            population: "8.214"
            members: {count: "hơn 1,15 triệu", share: "30,4%"}
            fund: {total: 420.936 triệu đồng, perHead: 110.641 đồng, balance: 12 triệu}
            labourGroups: [{name: {vi: nông dân, en: farmers}, registered: "246.000", rate: "43,4%"}]
            labourTotal: {registered: "300.001", rate: "51,2%"}
            rows:
              - title: clan
                name: {vi: Dòng họ, en: Clans}
                base: clans
                recognised: "1.177"
                registered: "1.300"
                registeredNew: "201"
                registeredAgain: "1.099"
                assessed: "1.290"
                all: "2.100"
                parts: ["700", {name: {vi: Huyện B, en: District B}, of: registered, count: "477"}]
                rates: ["56,1%", {printed: "trên 60%", of: recognised, on: registered}]
                plan: cao hơn kế hoạch 20,53 điểm %
                notes: [{vi: làm tròn, en: rounded}]
              - {indicator: other, name: {vi: Chi bộ, en: Party cells}, base: {vi: chi bộ, en: cells}, all: "31"}
            notes: [{vi: ghi chú, en: a note}]
            """;

    WholeFiguresTest() {
        super(FIGURES);
    }

    @Override
    protected Object read(String text) {
        return READER.read("a.yaml", text);
    }
}
