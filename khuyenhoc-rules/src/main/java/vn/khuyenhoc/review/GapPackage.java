package vn.khuyenhoc.review;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Lack;

/** Rules of gaps of one package, ready to be asked. Implementations are immutable and thread-safe. */
public interface GapPackage {

    /**
     * What the rules find lacking in facts, in no particular order.
     *
     * @throws vn.khuyenhoc.text.FaultyInputException if a rule looks at more facts together than can be looked at in a short time
     */
    List<Found> found(Collection<Fact> facts);

    /**
     * What a rule found.
     *
     * @param rule name of the rule
     * @param lack what is lacking
     * @param facts the facts that the rule matched, in its order
     */
    record Found(String rule, Lack lack, List<Fact> facts) {
        public Found {
            facts = List.copyOf(facts);
        }

        /** What it is about, and then what the rule matched. */
        public Stream<Fact> all() {
            return Stream.concat(Stream.of(lack.about()), facts.stream()).distinct();
        }
    }
}
