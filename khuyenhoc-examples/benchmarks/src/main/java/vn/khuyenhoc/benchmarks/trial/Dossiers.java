package vn.khuyenhoc.benchmarks.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import vn.khuyenhoc.benchmarks.hand.Table;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Makes up dossiers for one title. */
final class Dossiers {
    private final Table table;
    private final SplittableRandom random;
    private final Sightings sightings;
    private int made;

    Dossiers(Catalogue catalogue, Table table, SplittableRandom random) {
        this.table = table;
        this.random = random;
        this.sightings = new Sightings(catalogue, table.set(), table.context().dataYear(), random);
    }

    Dossier next() {
        String id = String.format(Locale.ROOT, "S-%07d", ++made);
        List<Observation> observations = sightings.next();
        return switch (table.title()) {
            case CITIZEN -> Dossier.of(Trials.read(citizen(id, observations, held(Title.CITIZEN))));
            case UNIT_DISTRICT ->
                Dossier.of(Trials.read(new Unit(
                        id,
                        null,
                        UnitKind.AGENCY,
                        Tier.DISTRICT,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        observations,
                        held(Title.UNIT_DISTRICT))));
            case FAMILY -> family(id, observations);
            default -> throw new IllegalArgumentException(table.title().code());
        };
    }

    private Dossier family(String id, List<Observation> observations) {
        List<Subject> subjects = new ArrayList<>();
        List<String> members = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            String member = id + "-" + i;
            members.add(member);
            boolean holds = random.nextInt(3) > 0;
            List<HeldTitle> titles = holds ? List.of(title(Title.CITIZEN, 2024)) : held(Title.CITIZEN);
            subjects.add(Trials.read(citizen(member, List.of(), titles)));
        }
        Subject family = Trials.read(new Family(id, null, null, members, observations, held(Title.FAMILY)));
        subjects.add(family);
        return new Dossier(family, Register.of(subjects));
    }

    private Citizen citizen(String id, List<Observation> observations, List<HeldTitle> titles) {
        LocalDate birth =
                random.nextInt(20) == 0 ? null : LocalDate.of(1940 + random.nextInt(78), 1 + random.nextInt(12), 15);
        return new Citizen(id, null, birth, null, null, null, null, observations, titles);
    }

    /** One in ten was recognised in some year. */
    private List<HeldTitle> held(Title title) {
        return random.nextInt(10) == 0 ? List.of(title(title, 2020 + random.nextInt(6))) : List.of();
    }

    private HeldTitle title(Title title, int year) {
        LocalDate decided = random.nextBoolean() ? LocalDate.of(year, 3, 1) : null;
        return new HeldTitle(title, 1, null, null, decided, year, null);
    }
}
