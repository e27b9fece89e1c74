/** Packs of rules of localities: what their heads say, and loading those that come precompiled. */
@NullMarked
package vn.khuyenhoc.pack;

import org.jspecify.annotations.NullMarked;
