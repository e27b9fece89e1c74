package vn.khuyenhoc.catalogue;

import vn.khuyenhoc.text.Words;

/**
 * What a locality adds to the national catalogue.
 *
 * @param id identifier, such as {@code lam-ha-minh-hoa}
 * @param name name for people
 * @param validity days in force
 * @param illustrative whether it was made up to show how a locality would do it
 */
public record Overlay(String id, Words name, Validity validity, boolean illustrative) {}
