package vn.khuyenhoc.internal.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.common.Anchor;

/** How many values the anchors of a text stand for and how deep they go, so that aliases cannot multiply them. */
final class Anchors {
    /** How many values all aliases of a text may stand for. */
    static final int MOST = 10_000;

    private final Map<Anchor, Extent> closed = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int nodes;
    private int aliased;

    /** Counts a value at a depth. */
    void node(int depth) {
        nodes++;
        open.forEach(one -> one.deepest = Math.max(one.deepest, depth));
    }

    /** An anchor at a single value; the key of the fault, or an empty text. */
    String scalar(Anchor anchor) {
        return closed.putIfAbsent(anchor, new Extent(1, 0)) == null && !isOpen(anchor) ? "" : "yaml.anchorTwice";
    }

    /** An anchor at a list or mapping that begins; the key of the fault, or an empty text. */
    String begin(Anchor anchor, int depth) {
        if (closed.containsKey(anchor) || isOpen(anchor)) {
            return "yaml.anchorTwice";
        }
        open.push(new Open(anchor, depth, nodes));
        return "";
    }

    /** Ends the list or mapping at a depth. */
    void end(int depth) {
        Open last = open.peek();
        if (last != null && last.depth == depth) {
            open.pop();
            closed.put(last.anchor, new Extent(nodes - last.before, last.deepest - depth));
        }
    }

    /** An alias at a depth; the key of the fault, or an empty text. */
    String alias(Anchor anchor, int depth) {
        Extent extent = closed.get(anchor);
        if (extent == null) {
            return isOpen(anchor) ? "yaml.aliasLoop" : "yaml.aliasUnknown";
        }
        node(depth + extent.height);
        nodes += extent.nodes;
        aliased += extent.nodes;
        if (aliased > MOST) {
            return "yaml.aliasMany";
        }
        return depth + extent.height > GuardedParser.DEEPEST ? "yaml.deep" : "";
    }

    private boolean isOpen(Anchor anchor) {
        return open.stream().anyMatch(one -> one.anchor.equals(anchor));
    }

    private record Extent(int nodes, int height) {}

    private static final class Open {
        private final Anchor anchor;
        private final int depth;
        private final int before;
        private int deepest;

        Open(Anchor anchor, int depth, int before) {
            this.anchor = anchor;
            this.depth = depth;
            this.before = before;
            this.deepest = depth;
        }
    }
}
