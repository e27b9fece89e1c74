/** What is known of a subject: typed values for the observation codes of the catalogue, with year and evidence. */
@NullMarked
package vn.khuyenhoc.observation;

import org.jspecify.annotations.NullMarked;
