package vn.khuyenhoc.catalogue;

import vn.khuyenhoc.text.Words;

/**
 * What a locality decides of a shipped rule of gaps.
 *
 * @param kind what becomes of the rule
 * @param rule name of the rule: the code of the gap, a blank, and words
 * @param reason why
 * @param decidedBy who decided it
 * @param citation where it stands
 */
public record GapRuling(Kind kind, String rule, Words reason, Words decidedBy, Citation citation) {

    /** What becomes of a rule. */
    public enum Kind {
        /** A rule of the locality takes its place. */
        CHANGED,
        /** What it finds is not held against anybody, and shown with the reason. */
        SILENCED
    }

    /** The code of the gap that the rule finds. */
    public String gap() {
        int blank = rule.indexOf(' ');
        return blank < 0 ? rule : rule.substring(0, blank);
    }
}
