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
import vn.khuyenhoc.catalogue.StepKind;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.results.Procedure;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.gap.Below;
import vn.khuyenhoc.review.gap.Days;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Law;
import vn.khuyenhoc.review.gap.Origin;
import vn.khuyenhoc.review.gap.Step;
import vn.khuyenhoc.title.Title;

/** The dossiers on their way to a title, and the steps that the circular in force gives them, as facts. */
final class CalendarFacts implements FactReading {
    private final PlanCase planCase;
    private final ResultsCase.Year year;
    private final List<Procedure> procedures;
    private final int recallDays;

    CalendarFacts(PlanCase planCase, ResultsCase.Year year) {
        this.planCase = planCase;
        this.year = year;
        this.procedures = year.results().procedures().value().orElse(List.of());
        BigDecimal days =
                planCase.catalogue().targets().policy("calendar-due-days").value();
        this.recallDays = Objects.requireNonNullElse(days, BigDecimal.ZERO).intValue();
    }

    @Override
    public List<Fact> facts(World world) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < procedures.size(); i++) {
            String part = year.part() + "procedures[" + i + "]";
            Procedure procedure = procedures.get(i);
            facts.add(dossier(part, procedure));
            set(procedure).ifPresent(set -> steps(part, procedure, set, world, facts));
        }
        return facts;
    }

    private Fact dossier(String part, Procedure procedure) {
        LocalDate handedIn = procedure.handedIn().value().orElse(null);
        return new vn.khuyenhoc.review.gap.Procedure(
                Origin.of(part),
                procedure.subject(),
                procedure.title().code(),
                planCase.name(procedure.title().code()),
                procedure.dataYear(),
                handedIn,
                procedure.finished().value().orElse(null),
                handedIn == null ? planCase.asOf() : handedIn,
                lastDay(procedure),
                ended(procedure));
    }

    /** The day whose law counts: when the dossier was handed in, or else that of the review within its year. */
    private LocalDate day(Procedure procedure) {
        LocalDate end = LocalDate.of(procedure.dataYear() + 1, Month.DECEMBER, 31);
        LocalDate asOf = planCase.asOf().isAfter(end) ? end : planCase.asOf();
        return procedure.handedIn().value().orElse(asOf);
    }

    private Optional<CriteriaSet> set(Procedure procedure) {
        return planCase.jurisdiction().inForce(procedure.title(), day(procedure));
    }

    private void steps(String part, Procedure procedure, CriteriaSet set, World world, List<Fact> facts) {
        step(set, procedure, StepKind.HAND_IN).ifPresent(step -> {
            LocalDate last = step.lastDay(procedure.dataYear());
            step(part + ".handedIn", procedure, set, step, procedure.handedIn(), last, world, facts);
            if (last != null) {
                below(part + ".handedIn", procedure, last, world, facts);
            }
        });
        step(set, procedure, StepKind.FINISH)
                .ifPresent(step -> step(
                        part + ".finished",
                        procedure,
                        set,
                        step,
                        procedure.finished(),
                        finishBy(procedure, step),
                        world,
                        facts));
    }

    private Optional<CalendarStep> step(CriteriaSet set, Procedure procedure, StepKind kind) {
        return planCase.jurisdiction().step(set, procedure.title(), kind, procedure.dataYear(), day(procedure));
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
            String part,
            Procedure procedure,
            CriteriaSet set,
            CalendarStep step,
            Stated<LocalDate> done,
            @Nullable LocalDate last,
            World world,
            List<Fact> facts) {
        if (last == null) {
            return;
        }
        boolean inTime = !done.known() && world.most(part, Show.words("settle.step", step.name()));
        LocalDate day = done.value().orElse(null);
        facts.add(new Step(
                Origin.of(part),
                String.valueOf(step.kind()),
                step.name(),
                procedure.subject(),
                procedure.title().code(),
                planCase.name(procedure.title().code()),
                last,
                last.minusDays(recallDays).toEpochDay(),
                inTime ? last.toEpochDay() : Days.of(day, Days.AFTER),
                day == null ? Show.words("step.notDone") : day,
                procedure.dataYear(),
                law(set, step)));
    }

    private static Law law(CriteriaSet set, CalendarStep step) {
        List<String> policies = step.workingDays() == null
                ? List.of("calendar-due-days")
                : List.of("calendar-due-days", "working-days");
        return new Law(set.id(), step.citation(), TargetForce.PHAI, Standing.DUE, policies);
    }

    /** A district builds on its communes, a province on its districts: those finished too late do not count for it. */
    private void below(String step, Procedure upper, LocalDate last, World world, List<Fact> facts) {
        Title below = upper.title() == Title.COMMUNITY_DISTRICT
                ? Title.COMMUNITY_COMMUNE
                : upper.title() == Title.COMMUNITY_PROVINCE ? Title.COMMUNITY_DISTRICT : null;
        LocalDate open = planCase.asOf().isAfter(last) ? planCase.asOf() : last;
        for (Procedure lower : procedures) {
            if (lower.title() == below && lower.dataYear() == upper.dataYear() && inside(lower, upper)) {
                String part = year.part() + "procedures[" + procedures.indexOf(lower) + "].finished";
                boolean others = world.most("others:" + part, Show.words("settle.chain", lower.subject()));
                facts.add(new Below(
                        Origin.of(part),
                        step,
                        lower.subject(),
                        lower.finished().value().orElse(open),
                        !others));
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

    private @Nullable Law ended(Procedure procedure) {
        return area(procedure)
                .map(area -> new Law(
                        area.code(),
                        new Citation(area.name().vi(), Show.AREA_ENDED, area.mark(), area.source()),
                        TargetForce.PHAI,
                        Standing.DUE,
                        List.of()))
                .orElse(null);
    }

    private Optional<Area> area(Procedure procedure) {
        return Optional.ofNullable(procedure.area())
                .flatMap(code -> planCase.catalogue().territory().area(code));
    }

    /** A title has no subject any more once the area, or its tier, has ended. */
    private @Nullable LocalDate lastDay(Procedure procedure) {
        return (procedure.area() == null
                        ? Tiers.lastDay(planCase.catalogue(), procedure.title().code())
                        : area(procedure).map(Area::lifetime).map(Lifetime::to))
                .orElse(null);
    }
}
