package vn.khuyenhoc.authoring.drl;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The names that packages of rules of a locality can have. Stateless and thread-safe. */
public final class PackageNames {
    private static final int LONGEST = 200;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*+([.][a-z][a-z0-9_]*+)*+");
    /** Packages of the platform, of the library and of what it is made of. */
    private static final Pattern TAKEN = Pattern.compile(
            "(java|javax|jdk|sun|com[.]sun|org[.](drools|kie|mvel)|defaultpkg|vn[.]khuyenhoc(?![.](local|rules)[.]))([.].*)?");

    private static final Set<String> WORDS_OF_DRL = Set.of(
            "accumulate and declare delete dialect end eval exists forall from function global in insert modify not or over query retract"
                    .concat(" rule salience template then update when window")
                    .split(" "));

    private PackageNames() {}

    /**
     * Whether a package of rules of a locality can have a name: words of small letters without marks, digits and underscores, none
     * of them a word of Java or of DRL, and not that of a package of the platform or of this library.
     */
    public static boolean isPackage(String name) {
        return name.length() <= LONGEST
                && NAME.matcher(name).matches()
                && !TAKEN.matcher(name).matches()
                && Arrays.stream(name.split("[.]")).noneMatch(PackageNames::isWord);
    }

    /** Whether a package holds rules of gaps: its last word is {@code gaps}. */
    public static boolean isOfGaps(String name) {
        return name.endsWith(".gaps");
    }

    /** Whether a name is a word of Java or of DRL. */
    private static boolean isWord(String name) {
        return SourceVersion.isKeyword(name) || WORDS_OF_DRL.contains(name);
    }
}
