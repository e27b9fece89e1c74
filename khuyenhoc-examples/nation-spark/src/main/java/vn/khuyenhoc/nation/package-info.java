/** The register of a made-up nation judged and rolled up with Apache Spark. */
@NullMarked
package vn.khuyenhoc.nation;

import org.jspecify.annotations.NullMarked;
