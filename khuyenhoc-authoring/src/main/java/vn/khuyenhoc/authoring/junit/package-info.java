/** Packs as tests of JUnit 5. */
@NullMarked
package vn.khuyenhoc.authoring.junit;

import org.jspecify.annotations.NullMarked;
