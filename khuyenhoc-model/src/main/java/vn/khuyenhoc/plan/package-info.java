/** Plans for a learning society as their issuers wrote them: what they state, what they state not to have, what was not read. */
@NullMarked
package vn.khuyenhoc.plan;

import org.jspecify.annotations.NullMarked;
