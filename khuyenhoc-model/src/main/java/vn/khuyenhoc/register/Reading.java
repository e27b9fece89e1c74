package vn.khuyenhoc.register;

import java.util.List;
import java.util.Map;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Place;

/**
 * What came of reading a register: every subject that could be read, and every fault. Immutable.
 *
 * @param register the subjects without a fault, in the order of the input
 * @param faults the faults by place; empty where all could be read
 * @param unread those of the faults for which a file, or the rest of one, is not read at all; while there is one, what others say of the
 *     register means nothing
 * @param refused what is sound of the subjects with a fault, for checks that look further; not part of the register
 * @param places where each subject begins, by identifier; also of those that have a fault but tell their identifier
 * @param later where administrative units begin whose code stands for another before
 * @param kinds kinds of the subjects with a fault, by identifier
 * @param balance records in and out
 */
public record Reading(
        Register register,
        List<Fault> faults,
        List<Fault> unread,
        List<Refused> refused,
        Map<String, Place> places,
        Map<AdministrativeUnit, Place> later,
        Map<String, String> kinds,
        Balance balance) {
    public Reading {
        faults = List.copyOf(faults);
        unread = List.copyOf(unread);
        refused = List.copyOf(refused);
        places = Map.copyOf(places);
        later = Map.copyOf(later);
        kinds = Map.copyOf(kinds);
    }

    /**
     * What is sound of a subject with a fault.
     *
     * @param subject the subject without its faulty parts
     * @param place where it begins
     */
    public record Refused(Subject subject, Place place) {}

    @Override
    public String toString() {
        return "Reading[" + register + ", " + faults.size() + " faults]";
    }
}
