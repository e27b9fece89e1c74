package vn.khuyenhoc.authoring.diff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Subjects of all kinds with whatever may be observed of them, drawn by a seed: what happens in the field. */
final class RandomRegister {
    private static final int YEAR = 2024;
    private final Random random;
    private final Catalogue catalogue;
    private final List<String> codes;

    private RandomRegister(Catalogue catalogue, long seed) {
        this.random = new Random(seed);
        this.catalogue = catalogue;
        this.codes = catalogue.observationCodes().stream()
                .filter(code -> code.startsWith("xt_") || code.length() % 3 > 0)
                .sorted()
                .toList();
    }

    static Register of(Catalogue catalogue, long seed, int size) {
        RandomRegister made = new RandomRegister(catalogue, seed);
        List<Subject> subjects = new ArrayList<>();
        IntStream.range(0, size).forEach(i -> made.around(i, subjects));
        return Register.of(subjects);
    }

    /** A commune with a hamlet, a family of three, a clan and a unit. */
    private void around(int i, List<Subject> all) {
        List<AreaClass> classes =
                random.nextInt(4) == 0 ? null : random.nextBoolean() ? List.of() : List.of(one(AreaClass.values()));
        all.add(new AdministrativeUnit(
                "X" + i, null, Tier.COMMUNE, null, classes, null, null, observed(), held(Title.COMMUNITY_COMMUNE)));
        all.add(new Community("T" + i, null, CommunityKind.THON, "X" + i, observed(), held(Title.COMMUNITY_HAMLET)));
        List<String> people = List.of("C" + i, "D" + i, "E" + i);
        people.forEach(id -> all.add(new Citizen(
                id,
                null,
                LocalDate.of(YEAR - 15 - random.nextInt(6), 6, 1),
                null,
                null,
                null,
                "X" + i,
                observed(),
                held(Title.CITIZEN))));
        all.add(new Family("F" + i, null, "T" + i, people, observed(), held(Title.FAMILY)));
        all.add(new Clan("H" + i, null, "X" + i, null, List.of("F" + i), observed(), held(Title.CLAN)));
        Ownership ownership = random.nextBoolean() ? Ownership.PUBLIC : one(Ownership.values());
        all.add(new Unit(
                "U" + i,
                null,
                one(UnitKind.values()),
                Tier.COMMUNE,
                ownership,
                "X" + i,
                null,
                people,
                List.of(),
                observed(),
                held(Title.UNIT_COMMUNE)));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private List<HeldTitle> held(Title title) {
        int year = YEAR - random.nextInt(3);
        return random.nextInt(3) > 0
                ? List.of()
                : List.of(new HeldTitle(title, 1, null, null, LocalDate.of(year, 3, 1), year, null));
    }

    /** One in three is good in nearly everything, so that thresholds and sums matter. */
    private List<Observation> observed() {
        boolean good = random.nextInt(3) > 0;
        List<Observation> observations = new ArrayList<>();
        for (String code : codes) {
            if (random.nextInt(8) > 0) {
                Value value = value(catalogue.observation(code).orElseThrow(), good && random.nextInt(8) > 0);
                observations.add(Observation.of(code, YEAR, value));
            }
        }
        return observations;
    }

    /** Fifteen of the nation's are limited by their sum of 100 alone. */
    private static BigDecimal open(ObservationDefinition definition) {
        return definition.code().startsWith("xt_") ? BigDecimal.TEN : BigDecimal.valueOf(6);
    }

    private Value value(ObservationDefinition definition, boolean good) {
        double high = good ? 0.5 + random.nextDouble() / 2 : random.nextDouble();
        BigDecimal maximum = definition.maximum() == null ? open(definition) : definition.maximum();
        return switch (definition.type()) {
            case YES_NO -> new YesNo(good || random.nextBoolean());
            case SHARE -> Share.of(Math.round(high * 100), 100);
            case COUNT ->
                new Count(
                        definition.code().startsWith("xt_so_buoi") ? random.nextInt(15) : random.nextInt(good ? 2 : 4));
            case POINTS ->
                new Points(maximum.multiply(BigDecimal.valueOf(Math.round(high * 20)))
                        .divide(BigDecimal.valueOf(20)));
            case GRADE ->
                new Grade(definition.grades().get((int)
                        (high * definition.grades().size())));
            case DATE -> throw new IllegalStateException("no criterion asks for a day");
        };
    }
}
