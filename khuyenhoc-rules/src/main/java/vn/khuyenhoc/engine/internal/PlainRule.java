package vn.khuyenhoc.engine.internal;

import org.drools.model.Drools;
import org.drools.model.functions.Block2;
import vn.khuyenhoc.engine.Assessment;

/**
 * A rule that names no values for later. A record, because the just-in-time compiler takes what a constant record holds for constants.
 *
 * @param test what must hold
 * @param conclusion what is said then
 */
record PlainRule(StraightTest test, Block2<Drools, Assessment> conclusion) implements StraightRule {

    @Override
    public void run(Assessment assessment, Conclusion said) throws Exception {
        if (test.holds(assessment)) {
            conclusion.execute(said, assessment);
        }
    }
}
