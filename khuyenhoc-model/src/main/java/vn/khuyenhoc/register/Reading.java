package vn.khuyenhoc.register;

import java.util.List;
import java.util.Map;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Place;

/**
 * What came of reading a register: every subject that could be read, and every fault. Immutable.
 *
 * @param register the subjects without a fault, in the order of the input
 * @param faults the faults by place; empty where all could be read
 * @param places where each subject begins, by identifier; also of those that have a fault but tell their identifier
 */
public record Reading(Register register, List<Fault> faults, Map<String, Place> places) {
    public Reading {
        faults = List.copyOf(faults);
        places = Map.copyOf(places);
    }

    @Override
    public String toString() {
        return "Reading[" + register + ", " + faults.size() + " faults]";
    }
}
