package vn.khuyenhoc.review;

import vn.khuyenhoc.text.Words;

/**
 * Something to know about published figures apart from their targets.
 *
 * @param kind kind
 * @param severity how much it matters
 * @param row code of the title or indicator; empty where the remark is about the place
 * @param name what the row counts; empty where the remark is about the place
 * @param message what was found, with the numbers
 */
public record Remark(RemarkKind kind, Severity severity, String row, Words name, Words message) {}
