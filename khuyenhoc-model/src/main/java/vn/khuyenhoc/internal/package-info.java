/** Not for users: small helpers of the model. */
@NullMarked
package vn.khuyenhoc.internal;

import org.jspecify.annotations.NullMarked;
