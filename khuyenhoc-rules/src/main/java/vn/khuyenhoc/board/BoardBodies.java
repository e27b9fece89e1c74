package vn.khuyenhoc.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.BodyKind;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.planning.Issuer;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/** Which bodies a board is about: those that the catalogue knows of the area, one of each kind in each area, and those of the plans. */
final class BoardBodies {
    private final Catalogue catalogue;
    private final LocalDate asOf;

    BoardBodies(Catalogue catalogue, LocalDate asOf) {
        this.catalogue = catalogue;
        this.asOf = asOf;
    }

    Area area(String code) {
        return Issuer.area(catalogue, code);
    }

    /** The bodies, those of higher tiers first, then by name. */
    List<Actor> of(@Nullable Area around, Collection<Plan> plans, Collection<Results> results) {
        List<Actor> bodies = new ArrayList<>();
        plans.stream()
                .map(Plan::issuer)
                .filter(issuer -> around == null || in(issuer.area(), around))
                .forEach(issuer -> add(bodies, issuer));
        areas(around, plans, results).forEach(area -> known(area).forEach(body -> add(bodies, body)));
        return bodies.stream()
                .sorted(Comparator.comparing((Actor body) -> body.tier() == null ? Tier.COMMUNE : body.tier())
                        .reversed()
                        .thenComparing(body -> body.name().vi()))
                .toList();
    }

    private boolean in(@Nullable String area, Area around) {
        return area != null && catalogue.territory().within(area, around.code());
    }

    private List<Area> areas(@Nullable Area around, Collection<Plan> plans, Collection<Results> results) {
        List<String> named = Stream.concat(
                        plans.stream().map(plan -> plan.issuer().area()),
                        results.stream().map(Results::area))
                .filter(Objects::nonNull)
                .toList();
        return catalogue.territory().areas().stream()
                .filter(area -> around == null ? named.contains(area.code()) : in(area.code(), around))
                .filter(area -> area.lifetime().contains(asOf))
                .toList();
    }

    /** The bodies of an area on the day: those of the catalogue, else one of each kind that an area has one of. */
    private Stream<Actor> known(Area area) {
        return catalogue.bodies().kinds().stream()
                .filter(kind -> kind.at(area.tier())
                        .filter(rank -> rank.lifetime().contains(asOf))
                        .isPresent())
                .flatMap(kind -> catalogue.bodies().all().stream()
                        .filter(body ->
                                body.kind().equals(kind.code()) && area.code().equals(body.area()))
                        .map(body -> body.code())
                        .findFirst()
                        .or(() -> kind.several() ? java.util.Optional.empty() : java.util.Optional.of(kind.code()))
                        .map(code -> Issuer.of(catalogue, code, area.code(), null))
                        .stream());
    }

    private static void add(List<Actor> bodies, Actor body) {
        if (bodies.stream().noneMatch(other -> same(other, body))) {
            bodies.add(body);
        }
    }

    /** Whether two are one body: the same one of the catalogue, or of one kind, tier and area, and of one name where an area has several. */
    static boolean same(Actor one, Actor other) {
        if (one.body() != null && other.body() != null) {
            return one.body().equals(other.body());
        }
        return Objects.equals(one.kind(), other.kind())
                && one.tier() == other.tier()
                && one.area() != null
                && one.area().equals(other.area());
    }

    /** The kinds of which an area has several, so that no catalogue can name all. */
    Words several() {
        return new Words(
                named(kind -> kind.name().vi()), named(kind -> kind.name().en()));
    }

    private String named(java.util.function.Function<BodyKind, String> name) {
        return catalogue.bodies().kinds().stream()
                .filter(BodyKind::several)
                .map(name)
                .collect(Collectors.joining(", "));
    }
}
