package vn.khuyenhoc.nation.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Evidence;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.LabourGroup;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Sex;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Subjects that between them have every property and every type of value, and some that have none. */
public final class Subjects {
    private static final LocalDate DAY = LocalDate.of(1899, 12, 31);
    private static final List<HeldTitle> HELD = List.of(
            new HeldTitle(Title.CLAN, 2, "Ủy ban", "12/QĐ", DAY, 2023, DAY.plusYears(130)),
            new HeldTitle(Title.FAMILY, 1, null, null, null, 2024, null));
    private static final List<Observation> SEEN = List.of(
            new Observation(
                    "a",
                    2024,
                    new YesNo(false),
                    List.of(new Evidence("biên bản", "số 5", DAY), new Evidence("ảnh", null, null)),
                    "người khai",
                    "người kiểm"),
            Observation.of("b", 2023, new YesNo(true)),
            Observation.of("c", 2024, new Count(Long.MAX_VALUE)),
            Observation.of("d", 2024, Share.of(45, 50)),
            Observation.of("e", 2024, Share.of("0.900")),
            Observation.of("f", 2024, new Points(new BigDecimal("8.50"))),
            Observation.of("g", 2024, new Points(new BigDecimal("1E+2"))),
            Observation.of("h", 2024, new Points(new BigDecimal("123456789012345678901234567890.1234567890"))),
            Observation.of("i", 2024, new Day(DAY)),
            Observation.of("k", 2024, new Grade("dap-ung-tot")));

    /** All of them. */
    public static final List<Subject> EVERY = List.of(
            new Citizen("1", "Nguyễn Văn Mẫu", DAY, Sex.FEMALE, "999199000001", LabourGroup.OFFICIAL, "X", SEEN, HELD),
            new Citizen("2", null, null, null, null, null, null, List.of(), List.of()),
            new Family("3", "Gia đình mẫu", "thôn", List.of("1", "2"), SEEN, HELD),
            new Family("4", null, null, List.of(), List.of(), List.of()),
            new Clan("5", "Họ mẫu", "X", "6", List.of("3", "4"), SEEN, HELD),
            new Clan("6", null, null, null, List.of(), List.of(), List.of()),
            new Community("7", "Bản mẫu", CommunityKind.BAN, "X", SEEN, HELD),
            new Community("8", null, CommunityKind.TO_DAN_PHO, null, List.of(), List.of()),
            new Unit(
                    "9",
                    "Trường mẫu",
                    UnitKind.PRIMARY_SCHOOL,
                    Tier.DISTRICT,
                    Ownership.PEOPLE_FOUNDED,
                    "X",
                    "10",
                    List.of("1"),
                    List.of("2"),
                    SEEN,
                    HELD),
            new Unit(
                    "10",
                    null,
                    UnitKind.AGENCY,
                    Tier.CENTRAL,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
            new AdministrativeUnit(
                    "11", "Xã mẫu", Tier.COMMUNE, "12", List.of(AreaClass.values()), DAY, DAY, SEEN, HELD),
            new AdministrativeUnit("12", null, Tier.DISTRICT, null, List.of(), null, null, List.of(), List.of()),
            new AdministrativeUnit("13", null, Tier.PROVINCE, null, null, null, null, List.of(), List.of()));

    private Subjects() {}
}
