package vn.khuyenhoc.nation.madeup;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How big the made-up nation is and of which time. Nothing in it is a figure of a real place. What spans communes goes on from the last
 * commune to the first.
 *
 * @param seed seed; equal plans give equal nations
 * @param communes number of communes, at least 1
 * @param communeSize citizens of each commune, at least 50
 * @param asOf day that the territory is made for: with districts as long as the catalogue has some
 * @param dataYear year of the observations
 * @param locality overlay whose criteria are observed
 */
public record NationPlan(long seed, int communes, int communeSize, LocalDate asOf, int dataYear, String locality)
        implements Serializable {
    private static final int COMMUNES_OF_DISTRICT = 15;
    private static final int DISTRICTS_OF_PROVINCE = 11;

    /** The identifier of a commune. */
    static String commune(int number) {
        return String.format(Locale.ROOT, "X%05d", number);
    }

    /** The identifier of the district of a commune. */
    static String district(int commune) {
        return String.format(Locale.ROOT, "H%04d", districtNumber(commune));
    }

    /** The identifier of the province of a commune. */
    static String province(int commune) {
        return String.format(Locale.ROOT, "T%02d", provinceNumber(commune));
    }

    /** The identifier of somebody or something of a commune. */
    static String of(String kind, int commune, int number) {
        return String.format(Locale.ROOT, "%s-%05d-%05d", kind, commune, number);
    }

    static int districtNumber(int commune) {
        return (commune - 1) / COMMUNES_OF_DISTRICT + 1;
    }

    static int provinceNumber(int commune) {
        return (districtNumber(commune) - 1) / DISTRICTS_OF_PROVINCE + 1;
    }

    /** Whether a commune is the first of its district. */
    static boolean firstOfDistrict(int commune) {
        return commune == 1 || districtNumber(commune - 1) != districtNumber(commune);
    }

    /** Whether a commune is the first of its province. */
    static boolean firstOfProvince(int commune) {
        return commune == 1 || provinceNumber(commune - 1) != provinceNumber(commune);
    }

    /** The commune that follows another; the first follows the last. */
    int after(int commune) {
        return commune % communes + 1;
    }
}
