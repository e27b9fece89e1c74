package vn.khuyenhoc.plan;

import java.math.BigDecimal;
import java.util.List;
import vn.khuyenhoc.text.Words;

/**
 * The money of a plan, in đồng.
 *
 * @param state from the state budget; nothing where the plan gives 0
 * @param socialised raised from society; 0 counts as stated
 * @param lines what it is for
 */
public record Budget(Stated<BigDecimal> state, Stated<BigDecimal> socialised, Stated<List<Line>> lines) {

    /**
     * A line of a budget.
     *
     * @param code code by which tasks name it
     * @param name what it is for
     * @param amount amount in đồng
     * @param provides codes of the plan facts that it provides for
     */
    public record Line(String code, Words name, BigDecimal amount, List<String> provides) {

        public Line {
            provides = List.copyOf(provides);
        }
    }
}
