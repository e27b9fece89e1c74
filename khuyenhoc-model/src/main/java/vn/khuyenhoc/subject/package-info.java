/** The subjects of learning titles: citizens, families, clans, units, communities and administrative units. */
@NullMarked
package vn.khuyenhoc.subject;

import org.jspecify.annotations.NullMarked;
