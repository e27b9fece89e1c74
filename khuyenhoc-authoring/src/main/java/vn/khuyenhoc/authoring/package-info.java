/** For those who write rules: compiling them, which an embedder cannot do, and checking that they stay rules. */
@NullMarked
package vn.khuyenhoc.authoring;

import org.jspecify.annotations.NullMarked;
