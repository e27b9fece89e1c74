package vn.khuyenhoc.pack;

import java.util.List;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.internal.yaml.YamlFile;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Words;

/**
 * The head of a pack, its {@code pack.yaml}: who answers for its rules, and since when they hold. Immutable.
 *
 * @param name name of the pack, small letters without marks, digits and hyphens
 * @param version version, such as {@code 1.0.0}
 * @param locality identifier of the overlay that it brings
 * @param authority who sets its rules
 * @param validity days in force
 * @param documents codes of the documents that its rules stand in; at least one
 */
public record PackHead(
        String name, String version, String locality, Words authority, Validity validity, List<String> documents) {
    /** The name of the file. */
    public static final String FILE = "pack.yaml";

    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String VERSION = "[0-9]{1,9}[.][0-9]{1,9}[.][0-9]{1,9}(-[0-9A-Za-z.-]+)?";

    public PackHead {
        documents = List.copyOf(documents);
    }

    /**
     * Reads a head.
     *
     * @param file name for places
     * @param text content
     * @param faults takes what is wrong
     * @return what could be read; of use only where nothing was wrong
     */
    public static PackHead read(String file, String text, Faults faults) {
        YamlMap map = YamlFile.read(file, text, faults);
        if (map == null) {
            return new PackHead("", "", "", new Words("", ""), new Validity(java.time.LocalDate.MIN, null), List.of());
        }
        PackHead head = new PackHead(
                matching(map.get("name"), NAME, "xa-toi"),
                matching(map.get("version"), VERSION, "1.0.0"),
                map.get("locality").text(),
                map.get("authority").words(),
                validity(map.get("valid")),
                map.get("documents").list(YamlNode::text));
        if (map.has("documents") && head.documents().isEmpty()) {
            map.get("documents").fault("yaml.emptyList");
        }
        map.end();
        return head;
    }

    private static String matching(YamlNode node, String pattern, String example) {
        String text = node.text();
        if (!text.isEmpty() && !text.matches(pattern)) {
            node.fault("pack.form", text, example);
        }
        return text;
    }

    private static Validity validity(YamlNode node) {
        YamlMap map = node.mapping();
        Validity validity = new Validity(map.get("from").day(), map.optional("to", YamlNode::day));
        if (validity.to() != null && validity.to().isBefore(validity.from())) {
            node.fault("pack.period", validity.from(), validity.to());
        }
        map.end();
        return validity;
    }
}
