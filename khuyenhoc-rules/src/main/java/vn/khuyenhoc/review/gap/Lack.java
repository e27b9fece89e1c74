package vn.khuyenhoc.review.gap;

/**
 * A gap that a rule found.
 *
 * @param about fact that it is about
 * @param code code of the gap
 * @param what code of the plan fact that is lacking, or which fault of its kind it is; empty where the kind has one only
 */
public record Lack(Fact about, String code, String what) {}
