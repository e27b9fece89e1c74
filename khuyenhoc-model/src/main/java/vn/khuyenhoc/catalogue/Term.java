package vn.khuyenhoc.catalogue;

/**
 * A number of months with its clause: how long a recognition is kept, or how long to wait before an upgrade.
 *
 * @param months months
 * @param citation clause, mark and source
 */
public record Term(int months, Citation citation) {}
