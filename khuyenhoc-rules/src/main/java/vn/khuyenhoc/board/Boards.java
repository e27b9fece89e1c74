package vn.khuyenhoc.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.board.Board.BoardDay;
import vn.khuyenhoc.board.Board.BodyWork;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.text.Words;

/** Makes boards from plans and results. Immutable and thread-safe. */
public final class Boards {
    private final Catalogue catalogue;
    private final RuleSet rules;
    private final @Nullable String locality;

    /**
     * Boards by a catalogue and rules.
     *
     * @param locality identifier of the overlay whose targets count beside the national ones; null for none
     */
    public Boards(Catalogue catalogue, RuleSet rules, @Nullable String locality) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.locality = locality;
    }

    /**
     * The board of an area on a day.
     *
     * @param area code of the area; null for the areas of the plans and results
     * @param plans plans that were given, of any body
     * @param results results that were given, of any area: they count for their issuer, or for all bodies of their area where they name none
     * @throws vn.khuyenhoc.planning.UnfitIssuerException if the catalogue has no such area
     */
    public Board board(@Nullable String area, Collection<Plan> plans, Collection<Results> results, LocalDate asOf) {
        BoardBodies bodies = new BoardBodies(catalogue, asOf);
        Area place = area == null ? null : bodies.area(area);
        List<BodyWork> work = new ArrayList<>();
        List<BoardDay> days = new ArrayList<>();
        for (Actor body : bodies.of(place, plans, results)) {
            List<Plan> own = plans.stream()
                    .filter(plan -> BoardBodies.same(plan.issuer(), body))
                    .toList();
            List<Results> ofArea = results.stream()
                    .filter(one -> isOf(one, body))
                    .sorted(Comparator.comparingInt(Results::year))
                    .toList();
            BodyWork one = new WorkOfBody(catalogue, rules, locality, asOf).of(body, own, ofArea);
            if (!one.items().isEmpty()) {
                work.add(one);
                days.addAll(new BoardDays(catalogue, locality, asOf).of(one, own));
            }
        }
        return new Board(
                area,
                place == null ? null : place.name(),
                asOf,
                work,
                days.stream()
                        .distinct()
                        .sorted(Comparator.comparing(BoardDay::day)
                                .thenComparing(day -> day.who().vi())
                                .thenComparing(day -> day.what().vi()))
                        .toList(),
                notes(bodies),
                catalogue.digest());
    }

    /** Results are their issuer's own; where they name none, those of an area show what all its bodies have done. */
    private static boolean isOf(Results results, Actor body) {
        Actor issuer = results.issuer();
        return issuer == null
                ? results.area() != null && results.area().equals(body.area())
                : BoardBodies.same(issuer, body);
    }

    private static List<Words> notes(BoardBodies bodies) {
        return List.of(Say.words("note.several", bodies.several()), Say.words("note.results"));
    }
}
