package vn.khuyenhoc.cli.demo;

import java.util.random.RandomGenerator;

/** How near a made-up subject comes to its title. */
enum Profile {
    /** Reaches the highest level. */
    EXCELLENT,
    /** Reaches the lowest level. */
    GOOD,
    /** Reaches the lowest level but for a few criteria. */
    WEAK,
    /** Reaches the lowest level as far as anybody knows: some figures are missing. */
    SPARSE;

    /** Whether the subject has all figures and reaches some level. */
    boolean reaches() {
        return this == EXCELLENT || this == GOOD;
    }

    /** A profile, the further to the good the keener, from 0 to 1. */
    static Profile draw(RandomGenerator random, double keenness) {
        if (random.nextDouble() < keenness) {
            return random.nextDouble() < 0.3 ? EXCELLENT : GOOD;
        }
        return random.nextDouble() < 0.6 ? WEAK : SPARSE;
    }
}
