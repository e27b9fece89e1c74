package vn.khuyenhoc.nation.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.LabourGroup;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

/** Makes up the families of a commune and their citizens, without names or personal numbers. */
final class People {
    /** More members has no family, so that a commune has at least a sixth as many families as citizens. */
    static final int LARGEST_FAMILY = 6;

    private static final int ADULT = 18;
    private static final int DAYS = 365;
    private static final double HOLDS = 0.1;
    private final RandomGenerator random;
    private final NationPlan plan;
    private final int commune;
    private final Goals goals;
    private final Sightings sightings;
    private final List<Subject> citizens = new ArrayList<>();
    private final List<Subject> families = new ArrayList<>();

    People(RandomGenerator random, NationPlan plan, int commune, Goals goals, int communities) {
        this.random = random;
        this.plan = plan;
        this.commune = commune;
        this.goals = goals;
        this.sightings = new Sightings(random, plan.dataYear());
        while (citizens.size() < plan.communeSize()) {
            addFamily(1 + families.size() % communities);
        }
    }

    List<Subject> citizens() {
        return citizens;
    }

    List<Subject> families() {
        return families;
    }

    private void addFamily(int community) {
        double keen = 0.3 + 0.65 * random.nextDouble();
        int size = Math.min(1 + random.nextInt(LARGEST_FAMILY), plan.communeSize() - citizens.size());
        List<String> members = new ArrayList<>();
        int parent = 26 + random.nextInt(40);
        for (int i = 0; i < size; i++) {
            int age = i < 2 ? parent - i * random.nextInt(5) : Math.max(6, parent - 24 - random.nextInt(8));
            members.add(addCitizen(age, keen));
        }
        families.add(new Family(
                NationPlan.of("GD", commune, families.size() + 1),
                null,
                NationPlan.of("CDD", commune, community),
                members,
                sightings.of(goals.of(Title.FAMILY), keen, Math.min(2, size)),
                held(Title.FAMILY)));
    }

    private String addCitizen(int age, double keen) {
        String id = NationPlan.of("CD", commune, citizens.size() + 1);
        citizens.add(new Citizen(
                id,
                null,
                LocalDate.of(plan.dataYear() - age, 1, 1).plusDays(random.nextInt(DAYS)),
                null,
                null,
                labourGroup(age),
                NationPlan.commune(commune),
                sightings.of(goals.of(Title.CITIZEN), keen, 1),
                List.of()));
        return id;
    }

    private List<HeldTitle> held(Title title) {
        return random.nextDouble() < HOLDS
                ? List.of(new HeldTitle(title, 1, null, null, null, plan.dataYear() - random.nextInt(2), null))
                : List.of();
    }

    private LabourGroup labourGroup(int age) {
        if (age < ADULT) {
            return LabourGroup.LEARNER;
        }
        return random.nextBoolean() ? LabourGroup.RESIDENT : LabourGroup.WORKER;
    }
}
