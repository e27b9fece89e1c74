package vn.khuyenhoc.register;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Evidence;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.LabourGroup;
import vn.khuyenhoc.subject.Move;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Sex;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Arbitrary subjects of every kind for properties; well formed, though their relations lead nowhere. */
public final class Subjects {
    private Subjects() {}

    /** Registers of up to twenty subjects. */
    public static Arbitrary<Register> registers() {
        return subjects().list().ofMaxSize(20).map(Subjects::register);
    }

    /** Subjects of every kind. */
    public static Arbitrary<Subject> subjects() {
        return Arbitraries.oneOf(citizens(), families(), clans(), communities(), units(), administrativeUnits());
    }

    /** Citizens. */
    public static Arbitrary<Citizen> citizens() {
        return Builders.withBuilder(Fields::new)
                .use(ids())
                .in((fields, id) -> fields.with("id", id))
                .use(names().injectNull(0.3))
                .in((fields, name) -> fields.with("name", name))
                .use(days().injectNull(0.3))
                .in((fields, day) -> fields.with("birthDate", day))
                .use(Arbitraries.integers().between(1900, 2100).injectNull(0.5))
                .in((fields, year) -> fields.with("birthYear", year))
                .use(Arbitraries.of(Sex.class).injectNull(0.3))
                .in((fields, sex) -> fields.with("sex", sex))
                .use(numbers().injectNull(0.5))
                .in((fields, number) -> fields.with("number", number))
                .use(Arbitraries.of(LabourGroup.class).injectNull(0.5))
                .in((fields, group) -> fields.with("group", group))
                .use(ids().injectNull(0.5))
                .in((fields, id) -> fields.with("commune", id))
                .use(moves())
                .in((fields, list) -> fields.with("moves", list))
                .use(observations())
                .in((fields, list) -> fields.with("observations", list))
                .use(titles())
                .in((fields, list) -> fields.with("titles", list))
                .build(Subjects::citizen);
    }

    private static Citizen citizen(Fields fields) {
        return new Citizen(
                fields.get("id"),
                fields.get("name"),
                fields.get("birthDate"),
                fields.get("birthDate") == null ? fields.get("birthYear") : null,
                fields.get("sex"),
                fields.get("number"),
                fields.get("group"),
                fields.get("commune"),
                fields.get("moves"),
                fields.get("observations"),
                fields.get("titles"));
    }

    /** Moves of which each has a day after all births, and a commune of its own or none. */
    private static Arbitrary<List<Move>> moves() {
        return Arbitraries.integers()
                .between(0, 100)
                .list()
                .uniqueElements()
                .ofMaxSize(3)
                .map(days -> days.stream()
                        .map(day ->
                                new Move(LocalDate.of(2100, 1, 1).plusDays(day), day % 3 == 0 ? null : "nơi-" + day))
                        .toList());
    }

    /** Families. */
    public static Arbitrary<Family> families() {
        return Combinators.combine(ids(), optionalName(), optionalId(), idLists(), observations(), titles())
                .as(Family::new);
    }

    /** Clans. */
    public static Arbitrary<Clan> clans() {
        return Combinators.combine(
                        ids(), optionalName(), optionalId(), optionalId(), idLists(), observations(), titles())
                .as(Clan::new);
    }

    /** Communities. */
    public static Arbitrary<Community> communities() {
        return Combinators.combine(
                        ids(),
                        optionalName(),
                        Arbitraries.of(CommunityKind.class),
                        optionalId(),
                        observations(),
                        titles())
                .as(Community::new);
    }

    /** Units of every kind. */
    public static Arbitrary<Unit> units() {
        Arbitrary<Ownership> owners = Arbitraries.of(Ownership.class).injectNull(0.3);
        return Combinators.combine(
                        families(),
                        Arbitraries.of(UnitKind.class),
                        Arbitraries.of(Tier.class),
                        owners,
                        optionalId(),
                        optionalId(),
                        idLists())
                .as((base, kind, tier, owner, area, superior, learners) -> new Unit(
                        base.id(),
                        base.name(),
                        kind,
                        tier,
                        owner,
                        area,
                        superior,
                        base.members(),
                        learners,
                        base.observations(),
                        base.titles()));
    }

    /** Administrative units of every tier. */
    public static Arbitrary<AdministrativeUnit> administrativeUnits() {
        Arbitrary<List<AreaClass>> areas =
                Arbitraries.of(AreaClass.class).list().ofMaxSize(2).injectNull(0.3);
        return Combinators.combine(
                        families(),
                        Arbitraries.of(Tier.class),
                        areas,
                        days().injectNull(0.5),
                        recentDays().injectNull(0.5))
                .as((base, tier, classes, from, until) -> new AdministrativeUnit(
                        base.id(),
                        base.name(),
                        tier,
                        base.community(),
                        classes,
                        from,
                        until,
                        base.observations(),
                        base.titles()));
    }

    /** Values of every type. */
    public static Arbitrary<Value> values() {
        Arbitrary<BigDecimal> rates = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(4);
        Arbitrary<Value> shares = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000),
                        Arbitraries.longs().between(1, 1_000))
                .as((count, more) -> Share.of(count, count + more));
        return Arbitraries.oneOf(
                Arbitraries.of(true, false).map(YesNo::new),
                Arbitraries.longs().greaterOrEqual(0).map(Count::new),
                shares,
                rates.map(rate -> new Share(null, null, rate)),
                rates.map(Points::new),
                days().map(Day::new),
                ids().map(Grade::new));
    }

    private static Arbitrary<List<Observation>> observations() {
        Arbitrary<Evidence> evidence = Combinators.combine(names(), optionalId(), days().injectNull(0.5))
                .as(Evidence::new);
        return Combinators.combine(
                        ids(),
                        Arbitraries.integers().between(1990, 2100),
                        values(),
                        evidence.list().ofMaxSize(2),
                        optionalId(),
                        optionalId())
                .as(Observation::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<HeldTitle>> titles() {
        return Combinators.combine(
                        Arbitraries.of(Title.class),
                        Arbitraries.integers().between(1, 3),
                        optionalName(),
                        optionalName(),
                        recentDays().injectNull(0.5),
                        Arbitraries.integers().between(1990, 2100),
                        recentDays().injectNull(0.5))
                .as(HeldTitle::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("-_09")
                .ofMinLength(1)
                .ofMaxLength(8);
    }

    private static Arbitrary<String> optionalId() {
        return ids().injectNull(0.3);
    }

    private static Arbitrary<List<String>> idLists() {
        return ids().list().ofMaxSize(3);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("ĂÂĐÊÔƠƯăâđêôơưỄễộắ \"\\/\n\t{}")
                .withCharRange('A', 'z')
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(name -> name.replace("Z", "𠮷"))
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC))
                .filter(name -> !name.isBlank());
    }

    private static Arbitrary<String> optionalName() {
        return names().injectNull(0.3);
    }

    private static Arbitrary<String> numbers() {
        return Arbitraries.strings().numeric().ofLength(12);
    }

    private static Arbitrary<LocalDate> recentDays() {
        return days().filter(day -> day.getYear() >= 1990);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Register register(List<Subject> subjects) {
        Map<String, Subject> byId = new LinkedHashMap<>();
        subjects.forEach(subject -> byId.putIfAbsent(subject.id(), subject));
        return Register.of(new ArrayList<>(byId.values()));
    }

    private static final class Fields {
        private final Map<String, Object> values = new LinkedHashMap<>();

        Fields with(String name, Object value) {
            values.put(name, value);
            return this;
        }

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        <T> T get(String name) {
            return (T) values.get(name);
        }
    }
}
