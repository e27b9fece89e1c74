package vn.khuyenhoc.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.board.Board.BoardDay;
import vn.khuyenhoc.board.Board.BoardGround;
import vn.khuyenhoc.board.Board.BodyWork;
import vn.khuyenhoc.board.Board.Item;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.Task;
import vn.khuyenhoc.planning.PlanDrafting;
import vn.khuyenhoc.text.Words;

/** The days to come of a body: of what it still owes, of the tasks of its plans, and of the titles of its tier. */
final class BoardDays {
    /** Dossiers for titles are made in the offices of the People's Committees. */
    private static final String OFFICE = "peoples-committee";

    private final Catalogue catalogue;
    private final @Nullable String locality;
    private final LocalDate asOf;

    BoardDays(Catalogue catalogue, @Nullable String locality, LocalDate asOf) {
        this.catalogue = catalogue;
        this.locality = locality;
        this.asOf = asOf;
    }

    List<BoardDay> of(BodyWork work, List<Plan> plans) {
        return Stream.of(
                        work.open().stream().flatMap(item -> item(work.body(), item)),
                        plans.stream().flatMap(this::tasks),
                        steps(work.body()))
                .flatMap(days -> days)
                .filter(day -> !day.day().isBefore(asOf))
                .toList();
    }

    private static Stream<BoardDay> item(Actor body, Item item) {
        LocalDate due = item.due();
        String origin = item.grounds().stream().map(BoardGround::code).collect(Collectors.joining(", "));
        return due == null ? Stream.of() : Stream.of(new BoardDay(due, body.name(), item.name(), origin));
    }

    private Stream<BoardDay> tasks(Plan plan) {
        return plan.tasks().value().stream()
                .flatMap(List::stream)
                .flatMap(task -> task.due().value().stream()
                        .map(due -> new BoardDay(due, owner(plan, task), task.name(), plan.symbol())));
    }

    private static Words owner(Plan plan, Task task) {
        return task.owner().value().map(Actor::name).orElse(plan.issuer().name());
    }

    private Stream<BoardDay> steps(Actor body) {
        return OFFICE.equals(body.kind())
                ? PlanDrafting.steps(catalogue, locality, body, asOf.getYear()).stream()
                        .map(step -> new BoardDay(
                                step.last(),
                                body.name(),
                                Say.words("day.step", step.title(), step.name()),
                                new Phrases(catalogue, Locale.ROOT)
                                                .document(step.citation().document()) + ", "
                                        + step.citation().clause()))
                : Stream.of();
    }
}
