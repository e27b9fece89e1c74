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

    Conclusion(Consumer<Award> said) {
        this.said = said;
    }

    @Override
    public void insert(Object fact) {
        said.accept((Award) fact);
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
