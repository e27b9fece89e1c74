package vn.khuyenhoc.benchmarks.hand;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Derivation;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.subject.Subject;

/**
 * The yardstick: the decisions of one title in plain Java, without any rule engine. Immutable and thread-safe.
 *
 * <p>It checks nothing of what it is given, which the engine does.
 */
public final class HandWritten {
    private final Table table;

    /** Decides by a table. */
    public HandWritten(Table table) {
        this.table = table;
    }

    /** The decision on a dossier. */
    public Decision decide(Dossier dossier) {
        Subject subject = dossier.subject();
        return new Assembly(table, subject, new Members(dossier.register(), table), null).decision();
    }

    Decision decide(Subject subject, Relatives relatives) {
        return new Assembly(table, subject, relatives, null).decision();
    }

    /**
     * The decision on a dossier of which somebody else says what is met.
     *
     * @param awarded points for each level and criterion, NaN where it is not met; behind the levels once more what they may
     *     come to at most, where that differs
     */
    public Decision assemble(Dossier dossier, double[][] awarded) {
        return new Assembly(table, dossier.subject(), new Members(dossier.register(), table), awarded).decision();
    }

    /**
     * The numbers that rules look at; NaN where nothing is known.
     *
     * @return what they come to at the least and, where some are known within bounds only, at the most
     */
    public double[][] numbers(Dossier dossier) {
        Subject subject = dossier.subject();
        @Nullable Observation[] found = table.found(subject.observations());
        double[] least = new double[table.size()];
        double[] most = null;
        for (int i = 0; i < least.length; i++) {
            Column column = table.columns[i];
            Observation observation = found[i];
            least[i] = observation == null ? Double.NaN : column.number(observation.value());
            Derivation derivation = column.derivation;
            if (observation == null && derivation != null) {
                Tally tally = new Tally();
                new Members(dossier.register(), table).count(subject, derivation, tally);
                if (!tally.isEmpty()) {
                    least[i] = tally.least();
                    most = tally.exact() ? most : bounds(most, i, tally.most(), least.length);
                }
            }
        }
        return most == null ? new double[][] {least} : new double[][] {least, filled(most, least)};
    }

    private static double[] bounds(double @Nullable [] most, int place, double value, int size) {
        double[] bounds = most;
        if (bounds == null) {
            bounds = new double[size];
            java.util.Arrays.fill(bounds, Double.NEGATIVE_INFINITY);
        }
        bounds[place] = value;
        return bounds;
    }

    private static double[] filled(double[] most, double[] least) {
        for (int i = 0; i < most.length; i++) {
            most[i] = most[i] == Double.NEGATIVE_INFINITY ? least[i] : most[i];
        }
        return most;
    }
}
