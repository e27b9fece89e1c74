/** The part of DRL that rules of criteria are written in: reading it, with the place of everything, and running it step by step. */
@NullMarked
package vn.khuyenhoc.authoring.drl;

import org.jspecify.annotations.NullMarked;
