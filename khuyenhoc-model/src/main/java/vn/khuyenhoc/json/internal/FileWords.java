package vn.khuyenhoc.json.internal;

import java.util.Set;
import java.util.TreeSet;
import vn.khuyenhoc.subject.Subject;

/** The words that registers in files are written with: names of fields, kinds and codes. A fault may show them wherever they stand. */
public final class FileWords {
    private static final Set<String> ALL = Set.copyOf(of(Shapes.of(Subject.class), new TreeSet<>()));
    private static final Set<String> FOLDED = folded();

    private FileWords() {}

    /** All of them. */
    public static Set<String> all() {
        return ALL;
    }

    /** Whether a text is one of them but for small and great letters. */
    public static boolean isWord(String text) {
        return FOLDED.contains(text);
    }

    private static Set<String> folded() {
        Set<String> folded = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        folded.addAll(ALL);
        return folded;
    }

    private static Set<String> of(Shape shape, Set<String> words) {
        if (shape instanceof CodeShape codes) {
            words.addAll(codes.codes());
        } else if (shape instanceof ListShape list) {
            of(list.element(), words);
        } else if (shape instanceof OneOfShape one) {
            words.addAll(one.types().keySet());
            one.types().values().forEach(type -> of(type, words));
        } else if (shape instanceof ObjectShape object) {
            words.addAll(object.fields().keySet());
            object.fields().values().forEach(field -> of(field, words));
        } else if (shape instanceof TaggedShape tagged) {
            words.add(tagged.tag());
            words.addAll(tagged.types().keySet());
            tagged.types().values().forEach(type -> of(type, words));
        }
        return words;
    }
}
