/** Not for users: YAML files as nodes with places, read as types. */
@NullMarked
package vn.khuyenhoc.internal.yaml;

import org.jspecify.annotations.NullMarked;
