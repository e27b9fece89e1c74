/**
 * Compiled rules before they run: bytes of class files come in; they are compared with what rules are made of, and only then
 * defined.
 */
@NullMarked
package vn.khuyenhoc.pack.code;

import org.jspecify.annotations.NullMarked;
