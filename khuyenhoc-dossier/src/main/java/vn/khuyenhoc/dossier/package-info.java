/** The papers of a dossier: decisions and the catalogue come in, papers as Word documents and HTML go out, what is missing marked. */
@NullMarked
package vn.khuyenhoc.dossier;

import org.jspecify.annotations.NullMarked;
