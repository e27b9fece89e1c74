package vn.khuyenhoc.benchmarks.register;

import java.util.Arrays;
import vn.khuyenhoc.benchmarks.result.Spread;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Register;

/**
 * Decides on citizens in communes of two sizes, a few of one and then of the other, and prints the nanoseconds for a citizen in each.
 * What is alone in a commune of a thousand is the same as in one of a million people: only the time in the engine counts, after a warm-up.
 */
public final class Scale {
    /** Citizens of one size before it is the other's turn: few seconds, in which the machine stays as fast as it is. */
    private static final int TURN = 18_000;

    private static final int WARM_UP = 10;
    private final Engine engine = Engine.load();
    private final Commune communes = new Commune(engine.catalogue(), 7);

    private Scale() {}

    /** Runs; the arguments are how many citizens are decided on in communes of each size, then the sizes. */
    public static void main(String[] arguments) {
        int all = Integer.parseInt(arguments[0]);
        int[] sizes =
                Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
        for (double one : new Scale().citizen(all, sizes)) {
            System.out.println(one);
        }
    }

    private double[] citizen(int all, int[] sizes) {
        int turns = Math.max(1, all / TURN);
        double[][] spent = new double[sizes.length][turns];
        for (int turn = -WARM_UP; turn < turns; turn++) {
            for (int i = 0; i < sizes.length; i++) {
                double one = turn(sizes[i]);
                if (turn >= 0) {
                    spent[i][turn] = one;
                }
            }
        }
        return Arrays.stream(spent)
                .mapToDouble(turnsOfSize -> Spread.of(turnsOfSize).median())
                .toArray();
    }

    private double turn(int size) {
        long spent = 0;
        int decisions = 0;
        for (int done = 0; done < TURN; done += size) {
            Register register = communes.next(Math.min(size, TURN - done));
            long start = System.nanoTime();
            decisions += engine.decideAll(register, Commune.context()).size();
            spent += System.nanoTime() - start;
        }
        if (decisions < TURN) {
            throw new IllegalStateException("only " + decisions + " decisions");
        }
        return (double) spent / TURN;
    }
}
