/** Not for users: how registers are surveyed, cut into groups, decided and put together. */
@NullMarked
package vn.khuyenhoc.stream.internal;

import org.jspecify.annotations.NullMarked;
