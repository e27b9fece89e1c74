package vn.khuyenhoc.engine.internal;

import java.util.function.Consumer;
import org.drools.model.BitMask;
import org.drools.model.Channel;
import org.drools.model.Drools;
import org.drools.model.DroolsEntryPoint;
import vn.khuyenhoc.engine.Award;

/** What a rule that runs without a session may do behind {@code then}: insert awards, and nothing else. */
final class Conclusion implements Drools {
    private final Consumer<Award> said;
    private String rule = "";
    private String criterion = "";

    Conclusion(Consumer<Award> said) {
        this.said = said;
    }

    /** The same, for the rule that speaks next. */
    Conclusion of(String nextRule, String nextCriterion) {
        this.rule = nextRule;
        this.criterion = nextCriterion;
        return this;
    }

    @Override
    public void insert(Object fact) {
        Award award = (Award) fact;
        if (!award.criterion().equals(criterion)) {
            throw StraightRule.misnamed(rule);
        }
        said.accept(award);
    }

    @Override
    public void insert(Object fact, boolean dynamic) {
        insert(fact);
    }

    @Override
    public void update(Object fact, String... properties) {
        throw only();
    }

    @Override
    public void update(Object fact, BitMask mask) {
        throw only();
    }

    @Override
    public void delete(Object fact) {
        throw only();
    }

    @Override
    public <T> T getRuntime(Class<T> type) {
        throw only();
    }

    @Override
    public <T> T getContext(Class<T> type) {
        throw only();
    }

    @Override
    public DroolsEntryPoint getEntryPoint(String name) {
        throw only();
    }

    @Override
    public void halt() {
        throw only();
    }

    @Override
    public void setFocus(String group) {
        throw only();
    }

    @Override
    public Channel getChannel(String name) {
        throw only();
    }

    @Override
    public void logicalInsert(Object fact) {
        throw only();
    }

    @Override
    public void insertAsync(Object fact) {
        throw only();
    }

    private static UnsupportedOperationException only() {
        return new UnsupportedOperationException("a rule of criteria only inserts awards");
    }
}
