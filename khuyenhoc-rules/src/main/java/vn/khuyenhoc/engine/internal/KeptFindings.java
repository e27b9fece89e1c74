package vn.khuyenhoc.engine.internal;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.observation.ValueType;

/**
 * Findings made lately of one criterion that looks at one observation: they are values, so equal ones may be one object, and what is
 * written of them need be made once. Where its rule as well was seen to look at nothing else, it need not be asked again. Thread-safe:
 * every entry is immutable and stands for itself.
 */
final class KeptFindings {
    /** What is known within bounds has a place for each width of them: threads seldom write to what they share. */
    private static final int WIDTHS = 4;

    private final int level;
    private final int criterion;
    private final int slot;
    private final @Nullable LoneRule rule;
    private final int places;
    private final @Nullable Kept[] known;

    /**
     * All that makes a finding, side by side: the value of the observation and how it is known, what is required, and what the rules
     * say.
     *
     * @param said what the rules say; null where they say it for the sake of this value and this requirement alone
     */
    private record Kept(
            double number,
            double atMost,
            int digits,
            int year,
            int evidence,
            long derived,
            double required,
            double requiredAtMost,
            @Nullable Said said,
            Finding finding) {}

    private record Said(double certain, double possible) {}

    /**
     * Nothing yet.
     *
     * @param level level of the set
     * @param criterion place of the criterion in its set
     * @param slot slot of its observation, which is of a type
     * @param rule its rule; null where rules have to be asked together
     */
    KeptFindings(int level, int criterion, int slot, ValueType type, @Nullable LoneRule rule) {
        this.level = level;
        this.criterion = criterion;
        this.slot = slot;
        this.rule = rule;
        this.places = CommonValues.places(type);
        this.known = new Kept[places * WIDTHS];
    }

    /** The slot of the observation. */
    int slot() {
        return slot;
    }

    /**
     * A finding made before; null where there is none.
     *
     * @param place place among common values of what was observed
     */
    @Nullable
    Finding find(int place, Case judged) {
        Read read = judged.read();
        Kept lately = known[at(place, read)];
        boolean same = lately != null
                && lately.number == read.least()[slot]
                && lately.atMost == read.most()[slot]
                && lately.digits == read.digits(slot)
                && lately.year == read.year(slot)
                && lately.evidence == read.evidence(slot)
                && lately.derived == read.derived(slot)
                && lately.required == judged.required(level).value(criterion)
                && lately.requiredAtMost == judged.requiredAtMost(level).value(criterion)
                && (lately.said == null || lately.said.equals(said(judged)));
        return same ? lately.finding : null;
    }

    /** Keeps a finding made of a case; the place is that by which it will be asked for. */
    Finding keep(int place, Case judged, Finding finding) {
        Read read = judged.read();
        double required = judged.required(level).value(criterion);
        double requiredAtMost = judged.requiredAtMost(level).value(criterion);
        boolean alone = rule != null
                && rule.ask(read.least()[slot], required).alone()
                && rule.ask(read.most()[slot], requiredAtMost).alone();
        known[at(place, read)] = new Kept(
                read.least()[slot],
                read.most()[slot],
                read.digits(slot),
                read.year(slot),
                read.evidence(slot),
                read.derived(slot),
                required,
                requiredAtMost,
                alone ? null : said(judged),
                finding);
        return finding;
    }

    private Said said(Case judged) {
        return new Said(judged.certain(level, criterion), judged.possible(level, criterion));
    }

    private int at(int place, Read read) {
        return place + places * (int) (read.derived(slot) % WIDTHS);
    }
}
