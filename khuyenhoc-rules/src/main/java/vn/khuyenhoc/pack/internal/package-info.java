/** The files of precompiled packs: a jar or a folder of the class path comes in; bytes whose digests are those of the index go out. */
@NullMarked
package vn.khuyenhoc.pack.internal;

import org.jspecify.annotations.NullMarked;
