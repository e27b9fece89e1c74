package vn.khuyenhoc.benchmarks.hand;

import java.time.LocalDate;
import java.util.List;
import vn.khuyenhoc.catalogue.Derivation;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;

/** The members of a family or unit, by the titles that they were recognised for. */
record Members(Register register, Table table) implements Relatives {

    @Override
    public void count(Subject subject, Derivation derivation, Tally tally) {
        for (String id : members(subject)) {
            Subject member = register.subject(id).orElse(null);
            if (member != null) {
                tally.add(
                        aged(member, derivation.fromAge(), table.year),
                        HeldTitles.standing(member.titles(), derivation.title(), table.law, table.context));
            }
        }
    }

    static List<String> members(Subject subject) {
        if (subject instanceof Family family) {
            return family.members();
        }
        return subject instanceof Unit unit ? unit.members() : List.of();
    }

    /** Whether somebody has an age at the end of the year. */
    static Standing aged(Subject subject, int age, int year) {
        if (age == 0 || !(subject instanceof Citizen citizen)) {
            return Standing.YES;
        }
        LocalDate birth = citizen.birthDate();
        if (birth == null) {
            return Standing.OPEN;
        }
        return birth.getYear() + age <= year ? Standing.YES : Standing.NO;
    }
}
