package vn.khuyenhoc.authoring.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.observation.Observation;
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

/**
 * Who is judged on trial: everything that criteria and sets ask of a subject beside its observations.
 *
 * @param title title that it is judged for
 * @param kind kind of unit; null where it is no unit
 * @param ownership ownership of a unit; null where not known
 * @param area number of the area that it lies in
 */
record Stand(Title title, @Nullable UnitKind kind, @Nullable Ownership ownership, int area) {
    private static final List<@Nullable List<AreaClass>> AREAS = areas();
    /** The number of the area that is known to be of no class. */
    private static final int PLAIN = 1;

    private static List<@Nullable List<AreaClass>> areas() {
        List<@Nullable List<AreaClass>> areas = new ArrayList<>();
        areas.add(null);
        areas.add(List.of());
        Arrays.stream(AreaClass.values()).map(List::of).forEach(areas::add);
        areas.add(List.of(AreaClass.values()));
        return Collections.unmodifiableList(areas);
    }

    /** The one that stands for all where nothing else is asked. */
    static Stand plain(Title title) {
        return unit(title)
                ? new Stand(title, UnitKind.AGENCY, Ownership.PUBLIC, PLAIN)
                : new Stand(title, null, null, PLAIN);
    }

    /** All that can be judged for a title, the plain one first. */
    static List<Stand> all(Title title) {
        List<Stand> all = new ArrayList<>(List.of(plain(title)));
        List<@Nullable UnitKind> kinds = new ArrayList<>();
        List<@Nullable Ownership> ownerships = new ArrayList<>();
        kinds.addAll(unit(title) ? Arrays.asList(UnitKind.values()) : Collections.singletonList(null));
        ownerships.add(null);
        ownerships.addAll(unit(title) ? Arrays.asList(Ownership.values()) : List.of());
        for (UnitKind kind : kinds) {
            for (Ownership ownership : ownerships) {
                for (int area = 0; area < AREAS.size(); area++) {
                    all.add(new Stand(title, kind, ownership, area));
                }
            }
        }
        return all.stream().distinct().toList();
    }

    private static boolean unit(Title title) {
        return title.model() == Title.Model.UNIT;
    }

    /** The areas and hamlets that those who are judged lie in. */
    static List<Subject> places() {
        List<Subject> places = new ArrayList<>();
        for (int i = 0; i < AREAS.size(); i++) {
            places.add(new AdministrativeUnit(
                    place(i), null, Tier.COMMUNE, null, AREAS.get(i), null, null, List.of(), List.of()));
            places.add(new Community(hamlet(i), null, CommunityKind.THON, place(i), List.of(), List.of()));
        }
        return places;
    }

    private static String place(int area) {
        return "place-" + area;
    }

    private static String hamlet(int area) {
        return "hamlet-" + area;
    }

    Subject subject(String id, List<Observation> observed, List<HeldTitle> held) {
        return switch (title.model()) {
            case CITIZEN -> new Citizen(id, null, null, null, null, null, place(area), observed, held);
            case FAMILY -> new Family(id, null, hamlet(area), List.of(), observed, held);
            case CLAN -> new Clan(id, null, place(area), null, List.of(), observed, held);
            case UNIT -> unit(id, observed, held);
            case COMMUNITY, STANDARD ->
                title == Title.COMMUNITY_HAMLET
                        ? new Community(id, null, CommunityKind.THON, place(area), observed, held)
                        : new AdministrativeUnit(id, null, tier(), null, AREAS.get(area), null, null, observed, held);
        };
    }

    private Unit unit(String id, List<Observation> observed, List<HeldTitle> held) {
        return new Unit(
                id,
                null,
                Objects.requireNonNull(kind),
                tier(),
                ownership,
                place(area),
                null,
                List.of(),
                List.of(),
                observed,
                held);
    }

    private Tier tier() {
        return Tier.valueOf(title.name().substring(title.name().lastIndexOf('_') + 1));
    }

    /** What is special of it, in codes; empty where nothing is. */
    String shown() {
        List<String> parts = new ArrayList<>();
        if (kind != null) {
            parts.add(kind.code());
            parts.add(ownership == null ? "ownership ?" : code(ownership));
        }
        List<AreaClass> classes = AREAS.get(area);
        if (classes == null) {
            parts.add("area ?");
        } else if (!classes.isEmpty()) {
            classes.forEach(one -> parts.add(code(one)));
        }
        return String.join(" ", parts);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
