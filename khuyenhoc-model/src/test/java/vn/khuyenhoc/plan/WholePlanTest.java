package vn.khuyenhoc.plan;

import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.internal.yaml.WholeFile;

class WholePlanTest extends WholeFile {
    private static final PlanReader READER = new PlanReader(Catalogue.load());
    private static final String PLAN = """
            plan:
              symbol: 12-KH/ĐU
              name: {vi: Kế hoạch giai đoạn, en: Plan of a stage}
              kind: stage
              area: LD1.LH.tan-ha
              issuer: {kind: party-committee, tier: commune, name: {vi: Đảng ủy xã Tân Hà, en: Tân Hà committee}}
              date: 2024-03-15
              period: {from: 2023, to: 2029}
              illustrative: true
              areaClasses: [mountainous]
              legalBasis:
                - {symbol: 49-KL/TW, date: 2019-05-10, issuer: Ban Bí thư}
              review: {of: 123-KH/HU, date: 2024-02-01}
              targets:
                - {indicator: family, base: families, year: 2025, value: 0.71, force: phan-dau}
                - {indicator: citizen, base: {vi: người lao động, en: workers}, units: {vi: thôn, en: hamlets}, year: 2026, value: 0.62}
              tasks:
                - name: {vi: Tuyên truyền, en: Dissemination}
                  owner: BTG-LAMHA
                  due: 2024-06-30
                  solution: {vi: Hội nghị, en: Meetings}
                  budget: tt
                  provides: [targets-monotone]
                  serves: [clan]
              budget:
                state: 30000001
                socialised: 20000002
                lines:
                  - {code: tt, name: {vi: In tài liệu, en: Print}, amount: 5000003, provides: [task-owners]}
              supervision:
                - {by: Ban Tuyên giáo, when: {vi: hằng quý, en: quarterly}}
              reporting:
                - {to: HKH-LAMHA, when: {vi: tháng 6, en: June}}
              exemptions:
                - {of: community-commune, reason: {vi: Không có, en: There are none}}
              otherPlans:
                - {kind: annual, symbol: 15-KH/HU, period: {from: 2024, to: 2027}}
            """;

    WholePlanTest() {
        super(PLAN);
    }

    @Override
    protected Object read(String text) {
        return READER.read("a.yaml", text);
    }
}
