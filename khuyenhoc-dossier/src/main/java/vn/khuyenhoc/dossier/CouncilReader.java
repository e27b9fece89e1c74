package vn.khuyenhoc.dossier;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.dossier.CouncilMember.Role;
import vn.khuyenhoc.internal.yaml.YamlFile;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;

/**
 * Reads who sits on a council, from YAML or JSON: {@code members: [{role: chair, name: …, body: …}, …]}. Thread-safe.
 */
public final class CouncilReader {
    private CouncilReader() {}

    /**
     * Reads a file.
     *
     * @throws FaultyInputException naming every fault with file, line and column, and no name of a person
     */
    public static List<CouncilMember> read(Path file) {
        return read(file.toString(), YamlFile.text(file));
    }

    /**
     * Reads the text of a file.
     *
     * @param file name for places
     * @throws FaultyInputException naming every fault with file, line and column, and no name of a person
     */
    public static List<CouncilMember> read(String file, String text) {
        Faults faults = new Faults();
        YamlMap map = YamlFile.read(file, text, faults);
        List<CouncilMember> members = map == null ? List.of() : members(map);
        faults.throwIfAny();
        return members;
    }

    private static List<CouncilMember> members(YamlMap map) {
        Set<String> names = new HashSet<>();
        Set<Role> single = new HashSet<>();
        List<CouncilMember> members = map.get("members").list(node -> member(node, names, single));
        map.end();
        return members;
    }

    private static CouncilMember member(YamlNode node, Set<String> names, Set<Role> single) {
        YamlMap map = node.mapping();
        Role role = map.has("role") ? map.get("role").constant(Role.class) : Role.MEMBER;
        if (role != Role.MEMBER && !single.add(role)) {
            map.get("role").fault("council.twice", role.name().toLowerCase(Locale.ROOT));
        }
        CouncilMember member = new CouncilMember(role, text(map, "name"), text(map, "body"));
        if (member.name() != null && !names.add(member.name() + "\n" + member.body())) {
            map.get("name").fault("council.same");
        }
        map.end();
        return member;
    }

    private static @Nullable String text(YamlMap map, String key) {
        String text = map.optional(key, YamlNode::text);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
