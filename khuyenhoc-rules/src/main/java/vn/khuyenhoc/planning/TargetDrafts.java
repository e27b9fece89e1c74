package vn.khuyenhoc.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanTarget;
import vn.khuyenhoc.planning.PlanDraft.DraftTarget;
import vn.khuyenhoc.planning.PlanDraft.Ground;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.internal.Aim;
import vn.khuyenhoc.review.internal.PlanCase;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** The targets that documents ask of the plan of a year, one for each title or indicator and base. */
final class TargetDrafts {
    private final PlanCase planCase;
    private final Collection<Plan> earlier;
    private final Plan plan;
    private final int year;

    TargetDrafts(PlanCase planCase, Collection<Plan> earlier) {
        this.planCase = planCase;
        this.earlier = earlier;
        this.plan = planCase.plan();
        this.year = plan.period().from();
    }

    private record Key(String indicator, String base) {}

    List<DraftTarget> all() {
        Map<Key, List<Target>> together = new LinkedHashMap<>();
        LocalDate day = plan.date();
        planCase.targets(day).stream()
                .filter(target -> target.inForce(day) && reachable(target) && !subjectEnds(target))
                .forEach(target -> together.computeIfAbsent(
                                new Key(target.indicator(), target.base().code()), key -> new ArrayList<>())
                        .add(target));
        return together.values().stream()
                .map(this::target)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether a place of the tier of the issuer has the base. */
    private boolean reachable(Target target) {
        Tier within = target.base().within();
        Tier tier = plan.issuer().tier();
        return within == null || (tier != null && tier.compareTo(within) >= 0);
    }

    /** Whether what is counted has no subject any more at the end of the year. */
    private boolean subjectEnds(Target target) {
        LocalDate end = LocalDate.of(year, java.time.Month.DECEMBER, 31);
        boolean title = Title.codes().contains(target.indicator());
        return (target.ending() != null && end.isAfter(target.ending().lastDay()))
                || (title && planCase.ends(target.indicator(), end));
    }

    private @Nullable DraftTarget target(List<Target> targets) {
        List<Aim> aims = targets.stream()
                .flatMap(target -> Aim.of(target, year, plan.date(), planCase.areaClasses()).stream())
                .toList();
        List<Aim> counting = aims.stream()
                .filter(aim -> aim.standing() != Standing.ON_THE_WAY)
                .toList();
        Aim aim = (counting.isEmpty() ? aims : counting)
                .stream().max(Comparator.comparing(Aim::highest)).orElse(null);
        if (aim == null) {
            return null;
        }
        Target first = targets.get(0);
        BigDecimal own = earlier(first.indicator(), first.base());
        BigDecimal value = own == null ? aim.highest() : own.max(aim.highest());
        boolean higher = value.compareTo(aim.highest()) > 0;
        List<Aim> cited = counting.isEmpty() ? List.of(aim) : counting;
        return new DraftTarget(
                first.indicator(),
                planCase.name(first.indicator()),
                first.base(),
                value,
                higher || aim.standing() != Standing.PATH ? null : floor(counting),
                cited.stream().allMatch(one -> one.cited().force() == TargetForce.PHAN_DAU)
                        ? TargetForce.PHAN_DAU
                        : TargetForce.PHAI,
                counting.isEmpty() ? aim.year() : null,
                higher,
                cited.stream()
                        .map(one -> new Ground(one.target().code(), one.cited().citation()))
                        .distinct()
                        .toList());
    }

    /** The greatest share that counts without the lines between target years. */
    private static @Nullable BigDecimal floor(List<Aim> counting) {
        return counting.stream()
                .filter(one -> one.standing() != Standing.PATH)
                .map(Aim::highest)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The greatest share that earlier plans set for the same by the year; null where they set none. */
    private @Nullable BigDecimal earlier(String indicator, TargetBase base) {
        return earlier.stream()
                .flatMap(one -> one.targets().value().stream())
                .flatMap(List::stream)
                .filter(target -> target.indicator().equals(indicator)
                        && target.units() == null
                        && target.year() <= year
                        && target.base() != null
                        && target.base().code().equals(base.code()))
                .map(PlanTarget::value)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
