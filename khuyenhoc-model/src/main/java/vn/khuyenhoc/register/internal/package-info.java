/** Reading sound records without a detour; not for users. */
@NullMarked
package vn.khuyenhoc.register.internal;

import org.jspecify.annotations.NullMarked;
