package vn.khuyenhoc.catalogue;

import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/**
 * A period in which no criteria set for a title is in force or known.
 *
 * @param title title
 * @param validity days
 * @param noSubject whether the title has no subject any more
 * @param reason why
 * @param mark how sure that is
 * @param source code of the source
 */
public record Gap(Title title, Validity validity, boolean noSubject, Words reason, SourceMark mark, String source) {}
