package vn.khuyenhoc.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.review.internal.Show;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.LabourGroup;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/**
 * The rows of learning citizens on bases of their own: adults and workers of recognised families, clans and communities, and
 * staff of recognised units (Quyết định 387/QĐ-TTg, Quyết định 677/QĐ-TTg). Nobody is taken for an adult, a worker or staff where
 * the register does not say so; a row of which it says nothing is left out.
 */
final class PeopleRows {
    /** The base that counts units of every tier, which may lie in a district or province but in none of its communes. */
    static final String STAFF_OF_ALL_UNITS = "staff-of-all-units";

    private final Register register;
    private final Targets targets;
    private final Places places;
    private final Recognitions recognitions;
    private final String place;
    private final List<FigureRow> rows = new ArrayList<>();
    private final List<Words> notes = new ArrayList<>();

    PeopleRows(Register register, Targets targets, Places places, Recognitions recognitions, String place) {
        this.register = register;
        this.targets = targets;
        this.places = places;
        this.recognitions = recognitions;
        this.place = place;
        Models models = new Models(register, recognitions);
        boolean open = models.unnamed().stream().anyMatch(model -> places.lies(model, place));
        inModels("adults-in-recognised-models", models, this::adult, open);
        inModels("workers-in-recognised-models", models, PeopleRows::worker, open);
        staff("staff-of-commune-units", unit -> judged(unit, Title.UNIT_COMMUNE));
        staff(STAFF_OF_ALL_UNITS, unit -> true);
    }

    List<FigureRow> rows() {
        return rows;
    }

    /** Which rows are left out, and why. */
    List<Words> notes() {
        return notes;
    }

    private void inModels(String code, Models models, Function<Citizen, Known> isOne, boolean open) {
        Tally tally = new Tally();
        long said = 0;
        long unsaid = 0;
        for (Subject subject : register.subjects()) {
            if (subject instanceof Citizen citizen && places.lies(citizen, place) && models.names(citizen)) {
                Known one = isOne.apply(citizen);
                boolean doubtful = one == Known.UNKNOWN && models.holds(citizen) != Known.NO;
                said += doubtful ? 0 : 1;
                unsaid += doubtful ? 1 : 0;
                add(tally, models.holds(citizen).and(one), citizen.id());
            }
        }
        add(code, tally, said, unsaid, open);
    }

    private void staff(String code, Predicate<Unit> counts) {
        List<Unit> units = register.subjects().stream()
                .filter(Unit.class::isInstance)
                .map(Unit.class::cast)
                .filter(counts)
                .sorted(Comparator.comparing(Unit::id))
                .toList();
        Map<String, Unit> first = new TreeMap<>();
        Map<String, Known> recognised = new TreeMap<>();
        for (Unit unit : units) {
            for (String member : unit.members()) {
                first.putIfAbsent(member, unit);
                recognised.merge(member, recognitions.any(unit), Known::or);
            }
        }
        Tally tally = new Tally();
        recognised.forEach((member, in) -> {
            if (places.lies(Objects.requireNonNull(first.get(member)), place)) {
                add(tally, in, member);
            }
        });
        List<Unit> here =
                units.stream().filter(unit -> places.lies(unit, place)).toList();
        long named = here.stream().filter(unit -> !unit.members().isEmpty()).count();
        boolean open = here.stream().anyMatch(unit -> unit.members().isEmpty() && recognitions.any(unit) != Known.NO);
        add(code, tally, named, 0, open);
    }

    private boolean judged(Unit unit, Title title) {
        return recognitions.of(unit).stream().anyMatch(decision -> decision.title() == title);
    }

    private void add(Tally tally, Known counts, String citizen) {
        tally.add(counts, recognitions.assessed(citizen, Title.CITIZEN), recognitions.of(citizen, Title.CITIZEN));
    }

    private void add(String code, Tally tally, long said, long unsaid, boolean open) {
        TargetBase base = Objects.requireNonNull(targets.bases().get(code), code);
        if (said == 0) {
            notes.add(Show.words("rollup.unsaid", base.name()));
            return;
        }
        List<Words> doubts = new ArrayList<>();
        if (unsaid > 0) {
            doubts.add(Show.words("rollup.doubtful", Show.count(unsaid)));
        }
        if (open) {
            doubts.add(Show.words("rollup.open"));
        }
        rows.add(tally.row(Title.CITIZEN, base, open).noted(doubts));
    }

    private Known adult(Citizen citizen) {
        Integer birth = citizen.bornIn();
        int age = Objects.requireNonNull(targets.policy("adult-age").value()).intValue();
        return birth == null
                ? Known.UNKNOWN
                : Known.of(birth + age <= recognitions.context().dataYear());
    }

    /** By the convention {@code worker-group}. */
    private static Known worker(Citizen citizen) {
        LabourGroup group = citizen.labourGroup();
        return group == LabourGroup.WORKER ? Known.YES : group == LabourGroup.LEARNER ? Known.NO : Known.UNKNOWN;
    }
}
