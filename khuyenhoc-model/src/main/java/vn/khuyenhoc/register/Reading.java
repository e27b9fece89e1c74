package vn.khuyenhoc.register;

import java.util.List;
import java.util.Map;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Place;

/**
 * What came of reading a register: every subject that could be read, and every fault. Immutable.
 *
 * @param register the subjects without a fault, in the order of the input
 * @param faults the faults by place; empty where all could be read
 * @param refused what is sound of the subjects with a fault, for checks that look further; not part of the register
 * @param places where each subject begins, by identifier; also of those that have a fault but tell their identifier
 */
public record Reading(Register register, List<Fault> faults, List<Subject> refused, Map<String, Place> places) {
    public Reading {
        faults = List.copyOf(faults);
        refused = List.copyOf(refused);
        places = Map.copyOf(places);
    }

    @Override
    public String toString() {
        return "Reading[" + register + ", " + faults.size() + " faults]";
    }
}
