package vn.khuyenhoc.benchmarks.register;

import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Register;

/**
 * Decides on the communes of a number of citizens one after the other, and prints the nanoseconds for a citizen. What is alone in
 * a commune of a thousand is the same as in one of a million people: only the time in the engine counts, after a warm-up.
 */
public final class Scale {
    private static final int COMMUNE = 3600;
    private static final int WARM_UP = 400_000;

    private Scale() {}

    /** Runs; the arguments are the number of citizens and how many citizens are decided on in all. */
    public static void main(String[] arguments) {
        int citizens = Integer.parseInt(arguments[0]);
        int all = Math.max(citizens, Integer.parseInt(arguments[1]));
        Engine engine = Engine.load();
        Commune communes = new Commune(engine.catalogue(), 7);
        run(engine, communes, Math.min(citizens, COMMUNE), WARM_UP);
        long nanoseconds = run(engine, communes, Math.min(citizens, COMMUNE), all);
        System.out.println((double) nanoseconds / all);
    }

    private static long run(Engine engine, Commune communes, int size, int all) {
        long spent = 0;
        int decisions = 0;
        for (int done = 0; done < all; done += size) {
            Register register = communes.next(Math.min(size, all - done));
            long start = System.nanoTime();
            decisions += engine.decideAll(register, Commune.context()).size();
            spent += System.nanoTime() - start;
        }
        if (decisions < all) {
            throw new IllegalStateException("only " + decisions + " decisions");
        }
        return spent;
    }
}
