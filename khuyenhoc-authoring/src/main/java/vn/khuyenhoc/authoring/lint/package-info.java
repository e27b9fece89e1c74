/** What can be used but is likely not what the author of a rule means. */
@NullMarked
package vn.khuyenhoc.authoring.lint;

import org.jspecify.annotations.NullMarked;
