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
 */
public record LevelRule(
        int level, Words name, boolean every, @Nullable BigDecimal total, Citation citation) {}
