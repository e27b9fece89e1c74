package vn.khuyenhoc.stream;

import java.util.function.Supplier;
import vn.khuyenhoc.decision.DecisionWriter;

/**
 * How decisions are written.
 *
 * @param name name of the layout, such as {@code json}; an interrupted evaluation goes on in the same only
 * @param head what comes before the decisions
 * @param list whether the decisions form one JSON list instead of standing in lines
 * @param writers makes writers, one for each thread
 */
public record Layout(String name, String head, boolean list, Supplier<? extends DecisionWriter> writers) {}
