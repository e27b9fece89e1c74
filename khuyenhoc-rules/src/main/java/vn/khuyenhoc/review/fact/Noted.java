package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.review.RemarkKind;

/**
 * What a rule noted.
 *
 * @param kind kind of the remark
 * @param about the fact that the rule looked at
 */
public record Noted(RemarkKind kind, Object about) {}
