/** Why a criterion is not met, down to the condition of its rule. */
@NullMarked
package vn.khuyenhoc.authoring.why;

import org.jspecify.annotations.NullMarked;
