/** What a body reached in a year: titles, associations, community learning centres, literacy, money, reports. */
@NullMarked
package vn.khuyenhoc.results;

import org.jspecify.annotations.NullMarked;
