/** Scenarios: dossiers with what must be decided on them, what of the rules they cover, and which wrong rules they would notice. */
@NullMarked
package vn.khuyenhoc.authoring.scenario;

import org.jspecify.annotations.NullMarked;
