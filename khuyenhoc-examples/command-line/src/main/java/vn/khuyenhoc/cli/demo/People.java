package vn.khuyenhoc.cli.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import vn.khuyenhoc.cli.demo.Goals.Goal;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.LabourGroup;
import vn.khuyenhoc.subject.Sex;
import vn.khuyenhoc.title.Title;

/** Makes up families and their citizens. Children below school age are left out: no form of the title is for them. */
final class People {
    /** A code that no province has, so that the numbers belong to nobody. */
    private static final String NUMBER_CODE = "999";

    private static final int ADULT_AGE = 18;
    private final RandomGenerator random;
    private final int year;
    private final Names names;
    private final Sightings sightings;
    private final List<Goal> citizenGoals;
    private final List<Goal> familyGoals;
    private final List<Citizen> citizens = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();
    private final Map<String, Profile> profiles = new TreeMap<>();
    private final Map<String, String> surnames = new TreeMap<>();

    People(RandomGenerator random, int year, Goals goals) {
        this.random = random;
        this.year = year;
        this.names = new Names(random);
        this.sightings = new Sightings(random, year);
        this.citizenGoals = goals.of(List.of(Title.CITIZEN), null, false);
        this.familyGoals = goals.of(List.of(Title.FAMILY), null, false);
    }

    List<Citizen> citizens() {
        return citizens;
    }

    List<Family> families() {
        return families;
    }

    Profile profile(String id) {
        return profiles.getOrDefault(id, Profile.WEAK);
    }

    String surname(Family family) {
        return surnames.getOrDefault(family.id(), "");
    }

    /** Adds families to a community; the keener it is, from 0 to 1, the better they learn. */
    void add(String commune, String community, int number, double keenness) {
        for (int i = 0; i < number; i++) {
            addFamily(commune, community, Math.min(1, Math.max(0, keenness + (random.nextDouble() - 0.5) * 0.6)));
        }
    }

    private void addFamily(String commune, String community, double keenness) {
        String surname = names.surname();
        List<String> members = new ArrayList<>();
        int parentAge = 26 + random.nextInt(40);
        members.add(addCitizen(commune, surname, Sex.MALE, parentAge, keenness));
        if (random.nextDouble() < 0.85) {
            int age = Math.max(22, parentAge - 6 + random.nextInt(8));
            members.add(addCitizen(commune, names.surname(), Sex.FEMALE, age, keenness));
        }
        if (random.nextDouble() < 0.25 && parentAge < 50) {
            Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
            members.add(addCitizen(commune, surname, sex, parentAge + 22 + random.nextInt(10), keenness));
        }
        for (int child = random.nextInt(4); child > 0; child--) {
            int age = parentAge - 22 - random.nextInt(10);
            if (age >= 6 && age < 30) {
                Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
                members.add(addCitizen(commune, surname, sex, age, keenness));
            }
        }
        addFamily(community, surname, members, Profile.draw(random, keenness));
    }

    private void addFamily(String community, String surname, List<String> members, Profile profile) {
        String id = String.format(Locale.ROOT, "GD-%04d", families.size() + 1);
        int adults = (int) citizens.stream()
                .filter(citizen -> members.contains(citizen.id()) && !isChild(citizen))
                .count();
        families.add(new Family(
                id,
                "Gia đình " + surname,
                community,
                members,
                sightings.of(familyGoals, profile, Math.max(1, adults)),
                List.of()));
        profiles.put(id, profile);
        surnames.put(id, surname);
    }

    private String addCitizen(String commune, String surname, Sex sex, int age, double keenness) {
        String id = String.format(Locale.ROOT, "CD-%05d", citizens.size() + 1);
        LocalDate birth = LocalDate.of(year - age, 1, 1).plusDays(random.nextInt(365));
        Profile profile = Profile.draw(random, keenness);
        citizens.add(new Citizen(
                id,
                names.person(surname, sex),
                birth,
                sex,
                personalNumber(sex, birth),
                labourGroup(age),
                commune,
                sightings.of(citizenGoals, profile, 1),
                List.of()));
        profiles.put(id, profile);
        return id;
    }

    /** Whether somebody is under age at the end of the data year. */
    boolean isChild(Citizen citizen) {
        LocalDate birth = citizen.birthDate();
        return birth != null && birth.plusYears(ADULT_AGE).isAfter(LocalDate.of(year, 12, 31));
    }

    private String personalNumber(Sex sex, LocalDate birth) {
        int century = birth.getYear() / 100 - 19;
        int digit = 2 * century + (sex == Sex.MALE ? 0 : 1);
        return String.format(
                Locale.ROOT, "%s%d%02d%06d", NUMBER_CODE, digit, birth.getYear() % 100, random.nextInt(1_000_000));
    }

    private LabourGroup labourGroup(int age) {
        if (age < 18 || (age < 23 && random.nextBoolean())) {
            return LabourGroup.LEARNER;
        }
        double chance = random.nextDouble();
        if (age >= 60 || chance < 0.45) {
            return LabourGroup.RESIDENT;
        }
        return chance < 0.8 ? LabourGroup.WORKER : LabourGroup.OFFICIAL;
    }
}
