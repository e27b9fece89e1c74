package vn.khuyenhoc.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The parts of a file that has all parts, and what becomes of the file where one of them is another. */
final class EveryPart {
    private final String text;
    private final List<MappingNode> mappings = new ArrayList<>();
    private final List<ScalarNode> values = new ArrayList<>();

    private EveryPart(String text) {
        this.text = text;
        collect(new Compose(LoadSettings.builder().setUseMarks(true).build())
                .composeString(text)
                .orElseThrow());
    }

    private void collect(Node node) {
        if (node instanceof MappingNode mapping) {
            mappings.add(mapping);
            mapping.getValue().forEach(entry -> collect(entry.getValueNode()));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(this::collect);
        } else {
            values.add((ScalarNode) node);
        }
    }

    /** The values of a file as they are written, without quotes. */
    static List<String> values(String text) {
        return new EveryPart(text).values.stream().map(ScalarNode::getValue).toList();
    }

    /** The file once for each mapping, with a key in it that nobody knows. */
    static List<String> withStrayKeys(String text) {
        EveryPart parts = new EveryPart(text);
        return parts.mappings.stream()
                .map(mapping -> {
                    Node first = mapping.getValue().get(0).getKeyNode();
                    int column = first.getStartMark().orElseThrow().getColumn();
                    String end = mapping.getFlowStyle() == FlowStyle.FLOW ? ", " : "\n" + " ".repeat(column);
                    return parts.replaced(start(first), start(first), "stray: x" + end);
                })
                .toList();
    }

    /** The file once for each value, with another in its stead that is as long, so that everything else stands where it stood. */
    static List<String> withOtherValues(String text) {
        EveryPart parts = new EveryPart(text);
        return parts.values.stream()
                .map(value -> parts.replaced(start(value), end(value), "z".repeat(end(value) - start(value))))
                .toList();
    }

    private static int start(Node node) {
        return node.getStartMark().orElseThrow().getIndex();
    }

    private static int end(Node node) {
        return node.getEndMark().orElseThrow().getIndex();
    }

    private String replaced(int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }
}
