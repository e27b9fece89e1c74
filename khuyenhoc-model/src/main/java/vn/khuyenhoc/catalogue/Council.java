package vn.khuyenhoc.catalogue;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * The council that examines the dossiers.
 *
 * @param founder who sets it up
 * @param minimum lowest number of members; null where the document gives none
 * @param odd whether the number of members must be odd
 * @param members who sits on it
 * @param citation clause, mark and source
 */
public record Council(Words founder, @Nullable Integer minimum, boolean odd, Words members, Citation citation) {}
