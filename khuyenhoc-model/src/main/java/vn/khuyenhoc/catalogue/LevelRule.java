package vn.khuyenhoc.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * When a level (mức độ, loại) is reached.
 *
 * @param level number from 1, the lowest that qualifies
 * @param name name of the level
 * @param every whether every applicable criterion must be met
 * @param total points that must be reached; null where none
 * @param citation clause, mark and source
 * @param includes clause by which the level holds the one below, so that it is refused where that is not met; null where none says so
 */
public record LevelRule(
        int level,
        Words name,
        boolean every,
        @Nullable BigDecimal total,
        Citation citation,
        @Nullable Citation includes) {}
