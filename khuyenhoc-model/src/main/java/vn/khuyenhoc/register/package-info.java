/** Registers of subjects: reading, writing, validation and relations. */
@NullMarked
package vn.khuyenhoc.register;

import org.jspecify.annotations.NullMarked;
