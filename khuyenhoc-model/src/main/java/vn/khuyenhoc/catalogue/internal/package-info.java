/** Not for users: the typed reader of the catalogue's YAML files. */
@NullMarked
package vn.khuyenhoc.catalogue.internal;

import org.jspecify.annotations.NullMarked;
