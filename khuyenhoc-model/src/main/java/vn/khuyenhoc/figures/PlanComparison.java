package vn.khuyenhoc.figures;

import java.math.BigDecimal;

/**
 * How a printed rate lies against the plan, as printed.
 *
 * @param text the words of the source, such as {@code cao hơn kế hoạch 20,53 điểm %}
 * @param lead by how much the rate lies above the plan, as a share (0.2053); negative where it lies below
 */
public record PlanComparison(String text, BigDecimal lead) {}
