/**
 * The compiler of rules: texts come in, class files or refusals go out. It runs in a process of its own; what it writes is compared with
 * what rules are made of before any of it is defined.
 */
@NullMarked
package vn.khuyenhoc.authoring.compiler;

import org.jspecify.annotations.NullMarked;
