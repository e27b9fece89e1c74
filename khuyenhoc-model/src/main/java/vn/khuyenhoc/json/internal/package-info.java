/** Not for users: strict reading of JSON that names every fault with its place. */
@NullMarked
package vn.khuyenhoc.json.internal;

import org.jspecify.annotations.NullMarked;
