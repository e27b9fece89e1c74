package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.CalendarStep;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Lifetime;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.StepKind;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.results.Procedure;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.gap.OrderCheck;
import vn.khuyenhoc.review.gap.StepCheck;
import vn.khuyenhoc.review.internal.Check.Superior;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** Whether the dossiers on their way to a title keep to the days of the circular in force, and to a possible order. */
final class CalendarChecks {
    private final PlanCase planCase;
    private final List<Procedure> procedures;
    private final int recallDays;
    private final List<Check> checks = new ArrayList<>();

    CalendarChecks(PlanCase planCase, Results results) {
        this.planCase = planCase;
        this.procedures = results.procedures().value().orElse(List.of());
        this.recallDays = Objects.requireNonNullElse(
                        planCase.catalogue()
                                .targets()
                                .policy("calendar-due-days")
                                .value(),
                        BigDecimal.ZERO)
                .intValue();
    }

    List<Check> all() {
        for (Procedure procedure : procedures) {
            set(procedure).ifPresent(set -> steps(procedure, set));
            order(procedure);
            subject(procedure);
        }
        return checks;
    }

    /** The day whose law counts: when the dossier was handed in, or else that of the review within its year. */
    private LocalDate day(Procedure procedure) {
        LocalDate end = LocalDate.of(procedure.dataYear() + 1, Month.DECEMBER, 31);
        LocalDate asOf = planCase.asOf().isAfter(end) ? end : planCase.asOf();
        return procedure.handedIn().value().orElse(asOf);
    }

    private Optional<CriteriaSet> set(Procedure procedure) {
        return planCase.catalogue().in(null).inForce(procedure.title(), day(procedure));
    }

    private void steps(Procedure procedure, CriteriaSet set) {
        step(StepKind.HAND_IN, procedure, set).ifPresent(step -> {
            LocalDate last = step.lastDay(procedure.dataYear());
            step(procedure, set, step, procedure.handedIn(), last);
            chain(procedure, set, step, last);
        });
        step(StepKind.FINISH, procedure, set)
                .ifPresent(step -> step(procedure, set, step, procedure.finished(), finishBy(procedure, step)));
    }

    private Optional<CalendarStep> step(StepKind kind, Procedure procedure, CriteriaSet set) {
        return set.step(kind, procedure.dataYear(), day(procedure));
    }

    private static @Nullable LocalDate finishBy(Procedure procedure, CalendarStep step) {
        Integer days = step.workingDays();
        return days == null
                ? step.lastDay(procedure.dataYear())
                : procedure
                        .handedIn()
                        .value()
                        .map(day -> WorkingDays.after(day, days))
                        .orElse(null);
    }

    private void step(
            Procedure procedure, CriteriaSet set, CalendarStep step, Stated<LocalDate> done, @Nullable LocalDate last) {
        if (last == null) {
            return;
        }
        for (String code : List.of("steps-due", "steps-in-time")) {
            PlanFact fact = planCase.fact(code);
            if (fact != null) {
                checks.add(step(fact, procedure, set, step, done, last));
            }
        }
    }

    private Check step(
            PlanFact fact,
            Procedure procedure,
            CriteriaSet set,
            CalendarStep step,
            Stated<LocalDate> done,
            LocalDate last) {
        String code = Objects.requireNonNull(fact.gap());
        LocalDate day = done.value().orElse(null);
        LocalDate best = done.known() ? day : last;
        LocalDate recall = last.minusDays(recallDays);
        return new Check(
                fact,
                procedure.title().code(),
                List.of(procedure.subject(), planCase.name(procedure.title().code()), step.name(), last, shown(done)),
                number -> new StepCheck(number, code, day, last, recall, planCase.asOf()),
                number -> new StepCheck(number, code, best, last, recall, planCase.asOf()),
                Show.words("settle.step", step.name()),
                null,
                ground(set, step));
    }

    private static Object shown(Stated<LocalDate> day) {
        return day.value().<Object>map(known -> known).orElse(Show.words("step.notDone"));
    }

    private static Superior ground(CriteriaSet set, CalendarStep step) {
        List<String> policies = step.workingDays() == null
                ? List.of("calendar-due-days")
                : List.of("calendar-due-days", "working-days");
        return new Superior(set.id(), step.citation(), TargetForce.PHAI, Standing.DUE, null, policies);
    }

    /** Data of a year are whole only when it is over, and nothing is finished before it was handed in. */
    private void order(Procedure procedure) {
        LocalDate whole = LocalDate.of(procedure.dataYear() + 1, Month.JANUARY, 1);
        procedure.handedIn().value().ifPresent(day -> {
            order(procedure, "early", whole, day, null);
            procedure.finished().value().ifPresent(finished -> order(procedure, "order", day, finished, null));
        });
    }

    private void order(
            Procedure procedure, String aspect, LocalDate earliest, LocalDate done, @Nullable Superior ground) {
        order(procedure, aspect, earliest, done, done, null, ground);
    }

    private void order(
            Procedure procedure,
            String aspect,
            LocalDate earliest,
            @Nullable LocalDate worst,
            @Nullable LocalDate best,
            @Nullable Words settles,
            @Nullable Superior ground) {
        PlanFact fact = planCase.fact("steps-possible");
        if (fact != null) {
            Object shown = worst == null ? "" : worst;
            checks.add(new Check(
                    fact,
                    procedure.title().code(),
                    List.of(procedure.subject(), planCase.name(procedure.title().code()), earliest, shown),
                    number -> new OrderCheck(number, aspect, earliest, worst),
                    number -> new OrderCheck(number, aspect, earliest, best),
                    settles,
                    null,
                    ground));
        }
    }

    /** A district builds on its communes, a province on its districts: those finished too late do not count for it. */
    private void chain(Procedure upper, CriteriaSet set, CalendarStep step, @Nullable LocalDate last) {
        Title below = upper.title() == Title.COMMUNITY_DISTRICT
                ? Title.COMMUNITY_COMMUNE
                : upper.title() == Title.COMMUNITY_PROVINCE ? Title.COMMUNITY_DISTRICT : null;
        if (below == null || last == null) {
            return;
        }
        for (Procedure lower : procedures) {
            if (lower.title() == below && lower.dataYear() == upper.dataYear() && inside(lower, upper)) {
                LocalDate finished =
                        lower.finished().value().orElse(planCase.asOf().isAfter(last) ? planCase.asOf() : last);
                order(
                        upper,
                        "chain",
                        finished,
                        last,
                        null,
                        Show.words("settle.chain", lower.subject()),
                        ground(set, step));
            }
        }
    }

    private boolean inside(Procedure lower, Procedure upper) {
        String code = lower.area();
        String around = upper.area();
        return code == null
                || around == null
                || planCase.catalogue().territory().within(code, around);
    }

    /** A title has no subject any more once the area, or its tier, has ended. */
    private void subject(Procedure procedure) {
        LocalDate day = procedure.handedIn().value().orElse(planCase.asOf());
        lastDay(procedure).ifPresent(last -> order(procedure, "subject", day, last, ended(procedure)));
    }

    private @Nullable Superior ended(Procedure procedure) {
        return procedure.area() == null
                ? null
                : planCase.catalogue()
                        .territory()
                        .area(procedure.area())
                        .map(area -> new Superior(
                                area.code(),
                                new Citation(area.name().vi(), Show.AREA_ENDED, area.mark(), area.source()),
                                TargetForce.PHAI,
                                Standing.DUE,
                                null,
                                List.of()))
                        .orElse(null);
    }

    private Optional<LocalDate> lastDay(Procedure procedure) {
        String area = procedure.area();
        return area == null
                ? Tiers.lastDay(planCase.catalogue(), procedure.title().code())
                : planCase.catalogue()
                        .territory()
                        .area(area)
                        .map(Area::lifetime)
                        .map(Lifetime::to);
    }
}
