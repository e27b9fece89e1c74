package vn.khuyenhoc.catalogue;

import vn.khuyenhoc.text.Words;

/**
 * Where facts were read.
 *
 * @param code code in the catalogue, such as {@code PD}
 * @param name what it is
 * @param address web address or other place
 */
public record Source(String code, Words name, String address) {}
