package vn.khuyenhoc.cli.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Subject;

/**
 * A made-up register under the name of xã Tân Văn, huyện Lâm Hà, tỉnh Lâm Đồng, with data of 2024: people, families, clans, units,
 * communities and administrative units, with gaps and shortfalls. None of it is a figure of the real commune.
 *
 * <p>What is observed follows the catalogue, so the sample keeps up with it. Equal seeds and catalogues give equal registers.
 */
public final class SampleCommune {
    private static final int DATA_YEAR = 2024;
    private static final LocalDate AS_OF = LocalDate.of(2025, Month.FEBRUARY, 10);
    private static final String LOCALITY = "lam-ha-minh-hoa";

    private SampleCommune() {}

    /** The context in which the sample is judged: 10 February 2025, data of 2024, the illustrative overlay of Lâm Hà. */
    public static Context context() {
        return Context.of(AS_OF, DATA_YEAR).in(LOCALITY);
    }

    /** The sample by the shipped catalogue. */
    public static Register make(long seed) {
        return make(seed, Catalogue.load());
    }

    /** The sample by a catalogue that has the illustrative overlay of Lâm Hà. */
    public static Register make(long seed, Catalogue catalogue) {
        RandomGenerator random = new SplittableRandom(seed);
        Goals goals = new Goals(catalogue, LOCALITY, AS_OF);
        People people = new People(random, DATA_YEAR, goals);
        Places places = new Places(random, DATA_YEAR, goals);
        List<AdministrativeUnit> administrative = places.administrativeUnits();
        List<Community> communities = places.communities(people);
        List<Clan> clans = places.clans(people);
        List<Subject> subjects = new ArrayList<>(administrative);
        subjects.addAll(communities);
        subjects.addAll(people.families());
        subjects.addAll(people.citizens());
        subjects.addAll(clans);
        subjects.addAll(new Units(random, DATA_YEAR, catalogue, goals, people).units());
        return Register.of(subjects);
    }
}
