package vn.khuyenhoc.review;

import java.util.List;

/** Kinds of remarks on published figures. */
public enum RemarkKind {
    /** A printed rate is not what its counts give. */
    ARITHMETIC_MISMATCH(Severity.ERROR, "rounding-units", "truncation-units", "two-decimals-points"),
    /** A printed rate is what its counts give. */
    ARITHMETIC_AGREES(Severity.INFO, "rounding-units", "truncation-units", "two-decimals-points"),
    /** A rate that is not printed, from its counts. */
    RATE_COMPUTED(Severity.INFO),
    /** More were recognised than registered. */
    RECOGNISED_ABOVE_REGISTERED(Severity.ERROR),
    /** More were recognised than there are. */
    RECOGNISED_ABOVE_BASE(Severity.ERROR),
    /** More registered than there are. */
    REGISTERED_ABOVE_BASE(Severity.ERROR),
    /** More were assessed than registered. */
    ASSESSED_ABOVE_REGISTERED(Severity.ERROR),
    /** More were assessed than there are. */
    ASSESSED_ABOVE_BASE(Severity.ERROR),
    /** More were recognised than assessed. */
    RECOGNISED_ABOVE_ASSESSED(Severity.ERROR),
    /** A part of the registered is more than the registered. */
    PART_ABOVE_REGISTERED(Severity.ERROR),
    /** Parts do not add up to their total. */
    PARTS_DO_NOT_ADD_UP(Severity.ERROR),
    /** Words of inequality leave open whether counts contradict each other; exact counts would settle it. */
    COUNTS_UNDECIDED(Severity.INFO, "inequality"),
    /** With one digit more a count would give the printed rate. */
    COUNT_DIGIT_LOST(Severity.WARNING, "lost-digit-factor"),
    /** With one digit less a count would give the printed rate. */
    COUNT_DIGIT_ADDED(Severity.WARNING, "lost-digit-factor"),
    /** Printed rates of one row contradict each other. */
    RATES_DISAGREE(Severity.ERROR),
    /** The bases that two counts and their rates imply exclude each other. */
    IMPLIED_BASES_DIFFER(Severity.ERROR, "implied-base"),
    /** A rate said to be of one whole is, by the counts, of the other. */
    DENOMINATOR_MISNAMED(Severity.WARNING),
    /** A rate that its own fraction does not give is, by the counts, of a number that stands elsewhere in the source. */
    DENOMINATOR_ELSEWHERE(Severity.WARNING, "rounding-units", "truncation-units", "two-decimals-points"),
    /** A rate said to be of those recognised is, by the counts, of those registered. */
    RATE_OF_REGISTERING(Severity.WARNING),
    /** More registered in the labour groups than in all. */
    GROUPS_ABOVE_TOTAL(Severity.ERROR),
    /** One rate is on all, another on the registered. */
    MIXED_DENOMINATORS(Severity.WARNING),
    /** More members of the association than people. */
    MEMBERS_ABOVE_POPULATION(Severity.ERROR),
    /** More learning citizens than people. */
    CITIZENS_ABOVE_POPULATION(Severity.ERROR),
    /** More families than people. */
    FAMILIES_ABOVE_POPULATION(Severity.ERROR),
    /** A count of repeats, in which one subject may be counted several times; it is not compared. */
    REPEAT_COUNT(Severity.WARNING),
    /** What is called recognised is, by its words, of those who registered or have accounts; it is not compared. */
    REGISTERED_AS_RECOGNISED(Severity.WARNING),
    /** More areas of a level than lie in the area, so the level is not the one that is named; it is not compared. */
    AREAS_ABOVE_TERRITORY(Severity.ERROR),
    /** More clans than families. */
    CLANS_ABOVE_FAMILIES(Severity.ERROR),
    /** Clans are not far fewer than families. */
    CLANS_NOT_FEWER(Severity.WARNING, "clan-family-share"),
    /** A base changed more between years than bases do. */
    BASE_DRIFT(Severity.WARNING, "base-drift", "base-drift-years"),
    /** Two years were counted by different documents: their rates are not one series. */
    SERIES_BROKEN(Severity.WARNING),
    /** The figures are not dated, so they are held against no target. */
    YEAR_UNDEFINED(Severity.WARNING),
    /** A rate of which it is not known what it is a share of; it is not compared. */
    BASE_UNDEFINED(Severity.WARNING),
    /** A rate of another base than a target's; it is not compared with it. */
    BASE_DIFFERS(Severity.INFO),
    /** Counts told whether a rate is on all or on the registered. */
    DENOMINATOR_INFERRED(Severity.INFO, "rounding-units", "truncation-units", "two-decimals-points"),
    /** A base that is not printed, from a count and a rate. */
    IMPLIED_BASE(Severity.INFO, "implied-base"),
    /** The plan that a printed lead implies. */
    IMPLIED_PLAN(Severity.INFO, "implied-plan"),
    /** The implied plan is the value of a target. */
    PLAN_MATCHES_TARGET(Severity.INFO),
    /** The implied plan lies below every value of a target. */
    PLAN_BELOW_TARGET(Severity.WARNING),
    /** The population that printed figures imply. */
    IMPLIED_POPULATION(Severity.INFO),
    /** The implied population is smaller than the number of families. */
    POPULATION_BELOW_FAMILIES(Severity.ERROR),
    /** The number of members has most likely lost a digit. */
    DIGITS_LOST(Severity.ERROR, "lost-digit-factor"),
    /** The number of members has most likely a digit too many. */
    DIGITS_ADDED(Severity.ERROR, "lost-digit-factor", "family-size"),
    /** Two implied populations would fit each other with one digit more or less. */
    POPULATION_DIGIT(Severity.WARNING, "lost-digit-factor"),
    /** Two implied populations exclude each other. */
    POPULATION_MISMATCH(Severity.ERROR),
    /** Two implied populations fit each other. */
    POPULATION_AGREES(Severity.INFO),
    /** The rate of all labour groups together, weighted by their registered. */
    GROUPS_WEIGHTED(Severity.INFO),
    /** There are targets, but none in force on the day of the figures. */
    NO_TARGET_IN_FORCE(Severity.WARNING, "in-force"),
    /** No national target counts this. */
    NO_TARGET(Severity.INFO),
    /** There is a count but no rate, so nothing to compare. */
    NO_RATE(Severity.INFO);

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // of List.of
    private final List<String> policies;

    RemarkKind(Severity severity, String... policies) {
        this.severity = severity;
        this.policies = List.of(policies);
    }

    /** How much remarks of this kind matter. */
    public Severity severity() {
        return severity;
    }

    /** Codes of the conventions that remarks of this kind rest on. */
    public List<String> policies() {
        return policies;
    }
}
