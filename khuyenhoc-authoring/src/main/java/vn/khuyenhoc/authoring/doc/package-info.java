/** The rules, the law behind them and their scenarios as a static site. */
@NullMarked
package vn.khuyenhoc.authoring.doc;

import org.jspecify.annotations.NullMarked;
