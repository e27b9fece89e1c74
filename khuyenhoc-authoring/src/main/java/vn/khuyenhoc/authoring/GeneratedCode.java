package vn.khuyenhoc.authoring;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the code that is generated of rules calls: whatever a rule's text looks like, its code may only ask facts, compare, and
 * insert. Reads the constants of class files (JVM specification, chapter 4.4), where every call stands.
 */
final class GeneratedCode {
    private static final Set<String> CALLS = Set.of(
            "java/lang/System.arraycopy",
            "org/drools/model/Drools.insert",
            // where a package has a thousand rules, Drools gathers them from several classes
            "java/util/ArrayList.<init>",
            "java/util/List.addAll");
    private static final Set<String> RESTRICTED =
            Set.of("java/lang/System", "org/drools/model/Drools", "java/util/ArrayList", "java/util/List");
    private static final Set<String> CLASSES = Set.of(
            "java/lang/Object",
            "java/lang/String",
            "java/lang/Double",
            "java/lang/Long",
            "java/lang/Integer",
            "java/lang/Boolean",
            "java/lang/Number",
            "java/lang/Enum",
            "java/lang/Exception",
            "java/lang/RuntimeException",
            "java/lang/invoke/StringConcatFactory",
            "java/time/format/DateTimeFormatterBuilder",
            "java/time/format/DateTimeFormatter",
            "java/util/Arrays",
            "java/util/Collections",
            "java/util/Locale",
            "org/drools/util/DateUtils",
            "org/drools/modelcompiler/util/EvaluationUtil",
            "org/drools/modelcompiler/dsl/pattern/D");
    private static final Set<String> PACKAGES = Set.of("vn/khuyenhoc/", "org/drools/model/");

    private final int[] tags;
    private final int[] first;
    private final int[] second;
    private final String[] texts;

    private GeneratedCode(DataInputStream in) throws IOException {
        in.readInt();
        in.readInt();
        int count = in.readUnsignedShort();
        tags = new int[count];
        first = new int[count];
        second = new int[count];
        texts = new String[count];
        for (int i = 1; i < count; i++) {
            tags[i] = in.readUnsignedByte();
            switch (tags[i]) {
                case 1 -> texts[i] = in.readUTF();
                case 3, 4 -> in.readInt();
                case 5, 6 -> {
                    in.readLong();
                    // long numbers take two places
                    i++;
                }
                case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                case 9, 10, 11, 12, 17, 18 -> {
                    first[i] = in.readUnsignedShort();
                    second[i] = in.readUnsignedShort();
                }
                case 15 -> {
                    first[i] = in.readUnsignedByte();
                    second[i] = in.readUnsignedShort();
                }
                default -> throw new IOException("unknown constant " + tags[i]);
            }
        }
    }

    /**
     * What a class calls and may not.
     *
     * @param bytes class file
     * @param own package of the rules, with slashes
     * @return class and method, such as {@code java/lang/System.exit}, sorted
     */
    static Set<String> refused(byte[] bytes, String own) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            GeneratedCode code = new GeneratedCode(in);
            Set<String> refused = new TreeSet<>();
            for (int i = 1; i < code.tags.length; i++) {
                if (code.tags[i] >= 9 && code.tags[i] <= 11) {
                    String owner = code.texts[code.first[code.first[i]]].replaceAll("^\\[+L?|;$", "");
                    String call = owner + "." + code.texts[code.first[code.second[i]]];
                    if (!isAllowed(owner, call, own)) {
                        refused.add(call);
                    }
                }
            }
            return refused;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAllowed(String owner, String call, String own) {
        if (RESTRICTED.contains(owner)) {
            return CALLS.contains(call);
        }
        // every object can be asked for its class, and that for anything
        boolean reflects = call.endsWith(".getClass") || call.endsWith(".forName");
        return !reflects
                && (CLASSES.contains(owner)
                        || owner.startsWith(own + "/")
                        || PACKAGES.stream().anyMatch(owner::startsWith));
    }
}
