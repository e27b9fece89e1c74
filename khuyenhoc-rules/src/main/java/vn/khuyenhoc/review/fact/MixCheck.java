package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.text.Words;

/**
 * The printed rates of one source by what they are shares of.
 *
 * @param onBase rates on all of the base, in words; empty where there are none
 * @param onRegistered rates on the registered, in words; empty where there are none
 */
public record MixCheck(Words onBase, Words onRegistered) {

    /** Whether there are rates on all of the base. */
    public boolean someOnBase() {
        return !onBase.vi().isEmpty();
    }

    /** Whether there are rates on the registered. */
    public boolean someOnRegistered() {
        return !onRegistered.vi().isEmpty();
    }

    /** Says that the rates of one source are shares of different wholes. */
    public Noted mixed() {
        return new Noted(RemarkKind.MIXED_DENOMINATORS, this);
    }
}
