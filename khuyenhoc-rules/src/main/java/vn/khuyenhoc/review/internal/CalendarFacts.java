package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.CalendarStep;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Lifetime;
import vn.khuyenhoc.catalogue.StepKind;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.results.Procedure;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.gap.Below;
import vn.khuyenhoc.review.gap.Days;
import vn.khuyenhoc.review.gap.Law;
import vn.khuyenhoc.review.gap.Step;
import vn.khuyenhoc.title.Title;

/** The dossiers on their way to a title, and the steps that the circular in force gives them, as facts. */
final class CalendarFacts implements Consumer<World> {
    private final PlanCase planCase;
    private final ResultsCase.Year year;
    private final Stated<List<Procedure>> procedures;
    private final int recallDays;

    CalendarFacts(PlanCase planCase, ResultsCase.Year year) {
        this.planCase = planCase;
        this.year = year;
        this.procedures = year.results().procedures();
        BigDecimal days =
                planCase.catalogue().targets().policy("calendar-due-days").value();
        this.recallDays = Objects.requireNonNullElse(days, BigDecimal.ZERO).intValue();
    }

    @Override
    public void accept(World all) {
        World in = all.in(year.part());
        in.each(procedures, "procedures", (path, procedure) -> {
            LocalDate handedIn = procedure.handedIn().value().orElse(null);
            in.add(new vn.khuyenhoc.review.gap.Procedure(
                    in.at(path),
                    procedure.subject(),
                    procedure.title().code(),
                    planCase.name(procedure.title().code()),
                    procedure.dataYear(),
                    handedIn,
                    procedure.finished().value().orElse(null),
                    handedIn == null ? planCase.asOf() : handedIn,
                    lastDay(procedure),
                    area(procedure).map(CalendarFacts::ended).orElse(null)));
            planCase.jurisdiction().inForce(procedure.title(), day(procedure)).ifPresent(set -> {
                step(path + ".handedIn", procedure, set, StepKind.HAND_IN, procedure.handedIn(), in)
                        .ifPresent(last -> below(path + ".handedIn", procedure, last, in));
                step(path + ".finished", procedure, set, StepKind.FINISH, procedure.finished(), in);
            });
        });
    }

    /** The day whose law counts: when the dossier was handed in, or else that of the review within its year. */
    private LocalDate day(Procedure procedure) {
        LocalDate end = LocalDate.of(procedure.dataYear() + 1, Month.DECEMBER, 31);
        LocalDate asOf = planCase.asOf().isAfter(end) ? end : planCase.asOf();
        return procedure.handedIn().value().orElse(asOf);
    }

    /** Adds a step where it has a last day, and gives that day. */
    private Optional<LocalDate> step(
            String path, Procedure procedure, CriteriaSet set, StepKind kind, Stated<LocalDate> done, World in) {
        Optional<CalendarStep> found =
                planCase.jurisdiction().step(set, procedure.title(), kind, procedure.dataYear(), day(procedure));
        Optional<LocalDate> lastDay = found.flatMap(step -> lastDay(procedure, step));
        lastDay.ifPresent(last -> {
            CalendarStep step = found.orElseThrow();
            in.add(new Step(
                    in.at(path),
                    String.valueOf(step.kind()),
                    step.name(),
                    procedure.subject(),
                    procedure.title().code(),
                    planCase.name(procedure.title().code()),
                    last,
                    last.minusDays(recallDays).toEpochDay(),
                    in.day(done, path, Days.AFTER, last.toEpochDay(), "settle.step", step.name()),
                    done.value().<Object>map(day -> day).orElseGet(() -> Show.words("step.notDone")),
                    procedure.dataYear(),
                    law(set, step)));
        });
        return lastDay;
    }

    private static Optional<LocalDate> lastDay(Procedure procedure, CalendarStep step) {
        Integer days = step.workingDays();
        return days == null
                ? Optional.ofNullable(step.lastDay(procedure.dataYear()))
                : procedure.handedIn().value().map(day -> after(day, days));
    }

    /** The last of so many working days after a day: all but Saturdays and Sundays, as public holidays are not known. */
    private static LocalDate after(LocalDate day, int many) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(next -> next.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .limit(many)
                .reduce(day, (before, last) -> last);
    }

    private static Law law(CriteriaSet set, CalendarStep step) {
        List<String> policies = step.workingDays() == null
                ? List.of("calendar-due-days")
                : List.of("calendar-due-days", "working-days");
        return new Law(set.id(), step.citation(), TargetForce.PHAI, Standing.DUE, policies);
    }

    /** A district builds on its communes, a province on its districts: those finished too late do not count for it. */
    private void below(String step, Procedure upper, LocalDate last, World in) {
        Title below = upper.title() == Title.COMMUNITY_DISTRICT
                ? Title.COMMUNITY_COMMUNE
                : upper.title() == Title.COMMUNITY_PROVINCE ? Title.COMMUNITY_DISTRICT : null;
        LocalDate open = planCase.asOf().isAfter(last) ? planCase.asOf() : last;
        in.each(procedures, "procedures", (at, lower) -> {
            if (lower.title() == below && lower.dataYear() == upper.dataYear() && inside(lower, upper)) {
                String path = at + ".finished";
                boolean others = in.in("others:" + year.part()).most(path, "settle.chain", lower.subject());
                LocalDate finished = lower.finished().value().orElse(open);
                in.add(new Below(in.at(path), in.at(step).part(), lower.subject(), finished, !others));
            }
        });
    }

    private boolean inside(Procedure lower, Procedure upper) {
        String code = lower.area();
        String around = upper.area();
        return code == null
                || around == null
                || planCase.catalogue().territory().within(code, around);
    }

    private static Law ended(Area area) {
        return new Law(
                area.code(),
                new Citation(area.name().vi(), Show.AREA_ENDED, area.mark(), area.source()),
                TargetForce.PHAI,
                Standing.DUE,
                List.of());
    }

    private Optional<Area> area(Procedure procedure) {
        return Optional.ofNullable(procedure.area())
                .flatMap(planCase.catalogue().territory()::area);
    }

    /** A title has no subject any more once the area, or its tier, has ended. */
    private @Nullable LocalDate lastDay(Procedure procedure) {
        return (procedure.area() == null
                        ? planCase.lastDay(procedure.title().code())
                        : area(procedure).map(Area::lifetime).map(Lifetime::to))
                .orElse(null);
    }
}
