package vn.khuyenhoc.catalogue;

import vn.khuyenhoc.text.Words;

/**
 * What a rate is a share of. Rates of different bases are never compared.
 *
 * @param code code in the catalogue, such as {@code families}; empty where figures name a base of their own
 * @param name what is counted
 */
public record TargetBase(String code, Words name) {}
