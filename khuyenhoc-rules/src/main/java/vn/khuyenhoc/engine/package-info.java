/** The engine: turns dossiers into decisions by the rules of the criteria set in force. */
@NullMarked
package vn.khuyenhoc.engine;

import org.jspecify.annotations.NullMarked;
