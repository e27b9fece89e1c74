package vn.khuyenhoc.review.gap;

/**
 * A gap that a rule found.
 *
 * @param check number of the check that the rule looked at
 * @param code code of the gap
 * @param aspect which fault of its kind; empty where the kind has one only
 */
public record Lack(int check, String code, String aspect) {}
