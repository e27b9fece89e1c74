/** Reading and writing the records as JSON. */
@NullMarked
package vn.khuyenhoc.json;

import org.jspecify.annotations.NullMarked;
