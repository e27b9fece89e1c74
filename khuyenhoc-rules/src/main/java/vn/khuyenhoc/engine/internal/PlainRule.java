package vn.khuyenhoc.engine.internal;

import org.drools.model.Drools;
import org.drools.model.functions.Block2;
import vn.khuyenhoc.engine.Assessment;

/**
 * A rule that names no values for later. A record, because the just-in-time compiler takes what a constant record holds for constants.
 *
 * @param name its name
 * @param criterion code of the criterion that it is named after
 * @param test what must hold
 * @param conclusion what is said then
 */
record PlainRule(String name, String criterion, StraightTest test, Block2<Drools, Assessment> conclusion)
        implements StraightRule {

    @Override
    public void run(Assessment assessment, Conclusion said) throws Exception {
        if (test.holds(assessment)) {
            conclusion.execute(said.of(name, criterion), assessment);
        }
    }
}
