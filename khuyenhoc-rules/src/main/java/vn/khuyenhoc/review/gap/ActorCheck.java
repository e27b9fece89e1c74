package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import vn.khuyenhoc.plan.Actor;

/**
 * Whether who acts exists on the day of acting.
 *
 * @param check number of the check
 * @param actor who acts
 * @param day day of acting
 */
public record ActorCheck(int check, Actor actor, LocalDate day) {

    /** Whether such a body has ended by then. */
    public boolean ended() {
        return actor.ended(day);
    }

    /** Whether such a body is not there yet. */
    public boolean notYet() {
        return actor.notYet(day);
    }

    /** Says that it does not exist on that day. */
    public Lack gap(String code, String aspect) {
        return new Lack(check, code, aspect);
    }
}
