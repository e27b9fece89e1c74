package vn.khuyenhoc.internal.yaml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Words;

/** A mapping of a YAML file; remembers which keys were read, so that the others can be named as faults. */
public final class YamlMap {
    private final YamlNode self;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Map<String, YamlNode> keyNodes = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();

    YamlMap(YamlNode self, MappingNode node, String file, Faults faults) {
        this.self = self;
        for (NodeTuple tuple : node.getValue()) {
            YamlNode keyNode = new YamlNode(file, tuple.getKeyNode(), faults);
            if (tuple.getKeyNode() instanceof ScalarNode scalar) {
                put(scalar.getValue(), keyNode, new YamlNode(file, tuple.getValueNode(), faults));
            } else {
                keyNode.fault("yaml.text");
            }
        }
    }

    private void put(String key, YamlNode keyNode, YamlNode value) {
        YamlNode first = keyNodes.putIfAbsent(key, keyNode);
        if (first == null) {
            values.put(key, value);
        } else {
            keyNode.fault("yaml.duplicateKey", key, first.place());
        }
    }

    /** Where this mapping begins. */
    public Place place() {
        return self.place();
    }

    /** The mapping as a node. */
    public YamlNode node() {
        return self;
    }

    /** All keys in the order of the file. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** The node of a key that is there, for faults of the key itself. */
    public YamlNode key(String key) {
        return java.util.Objects.requireNonNull(keyNodes.get(key), key);
    }

    /** Whether a key is there. */
    public boolean has(String key) {
        known.add(key);
        return values.containsKey(key);
    }

    /** The value of a key that must be there; where it is not, a fault and an empty node. */
    public YamlNode get(String key) {
        known.add(key);
        YamlNode value = values.get(key);
        if (value == null) {
            self.fault("yaml.missingKey", new Words(key, key));
            return nothing();
        }
        return value;
    }

    /** The value of a key, read; null where it is not there. */
    public <T> @Nullable T optional(String key, Function<YamlNode, T> reading) {
        known.add(key);
        YamlNode value = values.get(key);
        return value == null ? null : reading.apply(value);
    }

    /** The elements of a sequence, each read; empty where the key is not there. */
    public <T> List<T> list(String key, Function<YamlNode, T> reading) {
        List<T> list = optional(key, value -> value.list(reading));
        return list == null ? List.of() : list;
    }

    /** Ends the reading: keys that nothing asked for are faults. */
    public void end() {
        keyNodes.forEach((key, node) -> {
            if (!known.contains(key)) {
                node.fault("yaml.unknownKey", key, YamlNode.nearest(key, known));
            }
        });
    }

    private static YamlNode nothing() {
        LoadSettings settings = LoadSettings.builder().build();
        return new YamlNode("", new Compose(settings).composeString("''").orElseThrow(), new Faults());
    }
}
