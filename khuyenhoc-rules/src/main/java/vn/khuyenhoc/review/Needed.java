package vn.khuyenhoc.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How many more recognitions a target takes.
 *
 * @param atLeast at least
 * @param atMost at most; null where the base has no bound
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Needed(long atLeast, @Nullable Long atMost) {}
