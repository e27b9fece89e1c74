/** Not for users: how the engine reads dossiers, runs rules and concludes. */
@NullMarked
package vn.khuyenhoc.engine.internal;

import org.jspecify.annotations.NullMarked;
