/** What is wrong in files of rules: where, what was found, what would be right. */
@NullMarked
package vn.khuyenhoc.authoring.diagnostics;

import org.jspecify.annotations.NullMarked;
