/** Checks and tests a pack while it is being written. */
@NullMarked
package vn.khuyenhoc.authoring.watch;

import org.jspecify.annotations.NullMarked;
