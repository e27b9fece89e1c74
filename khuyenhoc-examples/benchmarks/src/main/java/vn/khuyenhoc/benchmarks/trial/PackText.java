package vn.khuyenhoc.benchmarks.trial;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The texts of a generated pack. */
final class PackText {
    private static final int GROUP = 10;
    private static final int POINTS = 10;
    private static final String[] TYPES = {"points", "share", "count", "yesNo"};
    private static final String DOCUMENT = "GENERATED";

    private PackText() {}

    static String name(int rules) {
        return "generated-" + rules;
    }

    static String packageName(int rules) {
        return "vn.khuyenhoc.local.generated_" + rules;
    }

    static Map<String, String> files(int rules) {
        Map<String, String> files = new TreeMap<>();
        files.put("pack.yaml", head(rules));
        files.put("overlay.yaml", overlay(rules));
        files.put("sources-generated.yaml", source());
        files.put("documents-generated.yaml", document());
        files.put("observations/generated.yaml", observations(rules));
        files.put("criteria/generated.yaml", criteria(rules));
        for (int group = 0; group * GROUP < rules; group++) {
            files.put("rules/group" + group + ".drl", rules(rules, group));
        }
        return files;
    }

    private static String head(int rules) {
        return """
                name: %1$s
                version: 1.0.0
                locality: %1$s
                authority: {vi: không có (minh họa), en: none (illustrative)}
                valid: {from: 2021-01-01}
                documents: [%2$s]
                """.formatted(name(rules), DOCUMENT);
    }

    private static String overlay(int rules) {
        return """
                id: %s
                name: {vi: bộ sinh ra (minh họa), en: generated (illustrative)}
                valid: {from: 2021-01-01}
                illustrative: true
                """.formatted(name(rules));
    }

    private static String source() {
        return """
                sources:
                  - code: %s
                    name: {vi: sinh ra để đo, en: generated to be measured}
                    address: không có (none)
                """.formatted(DOCUMENT);
    }

    private static String document() {
        return """
                documents:
                  - code: %1$s
                    symbol: không có số
                    name: {vi: bộ sinh ra để đo (minh họa), en: set generated to be measured (illustrative)}
                    issuer: không cơ quan nào ban hành (minh họa)
                    kind: Bộ tiêu chí minh họa
                    level: commune
                    mark: ILLUSTRATIVE
                    source: %1$s
                """.formatted(DOCUMENT);
    }

    private static String observations(int rules) {
        StringBuilder text = new StringBuilder("observations:\n");
        for (int i = 0; i < rules; i++) {
            text.append("""
                      - code: %s
                        type: %s
                        name: {vi: quan sát %3$d, en: observation %3$d}
                    """.formatted(observation(i), type(i), i));
            if (type(i).equals("points")) {
                text.append("    maximum: ").append(POINTS).append('\n');
            } else if (type(i).equals("share")) {
                text.append("    base: {vi: mọi người, en: all}\n");
            }
        }
        return text.toString();
    }

    private static String criteria(int rules) {
        StringBuilder text =
                new StringBuilder("""
                id: GENERATED
                titles: [citizen]
                name: {vi: bộ sinh ra, en: generated set}
                document: %1$s
                valid: {from: 2021-01-01}
                completeness: COMPLETE
                rules: %2$s.rules
                points: %3$d
                levels:
                  - level: 1
                    name: {vi: đạt, en: reached}
                    every: true
                    total: %4$d
                    clause: minh họa
                    mark: ILLUSTRATIVE
                    source: %1$s
                authority:
                  - from: 2021-01-01
                    clause: minh họa
                    mark: ILLUSTRATIVE
                    source: %1$s
                    note: {vi: không có, en: none}
                groups:
                """.formatted(DOCUMENT, packageName(rules), rules * POINTS, rules * POINTS * 8 / 10));
        for (int i = 0; i < rules; i++) {
            if (i % GROUP == 0) {
                text.append(group(rules, i / GROUP));
            }
            text.append(criterion(i));
        }
        return text.toString();
    }

    private static String group(int rules, int group) {
        int size = Math.min(GROUP, rules - group * GROUP);
        return """
                  - code: G.%1$d
                    label: Nhóm %1$d
                    name: {vi: nhóm %1$d, en: group %1$d}
                    points: %2$d
                    criteria:
                """.formatted(group + 1, size * POINTS);
    }

    private static String criterion(int i) {
        String text = """
                      - code: %1$s
                        label: Tiêu chí %2$d
                        name: {vi: tiêu chí %2$d, en: criterion %2$d}
                        clause: minh họa
                        mark: ILLUSTRATIVE
                        source: %3$s
                        needs: [%4$s]
                        points: %5$d
                """.formatted(code(i), i, DOCUMENT, observation(i), POINTS);
        return type(i).equals("yesNo") ? text : text + "        required: " + required(i) + "\n";
    }

    private static String rules(int rules, int group) {
        StringBuilder text = new StringBuilder("""
                package %s.rules

                import vn.khuyenhoc.engine.Assessment

                """.formatted(packageName(rules)));
        for (int i = group * GROUP; i < Math.min(rules, (group + 1) * GROUP); i++) {
            text.append(rule(i));
        }
        return text.toString();
    }

    private static String rule(int i) {
        String asked = "%s(\"%s\")".formatted(type(i).equals("yesNo") ? "yes" : type(i), observation(i));
        String test = type(i).equals("yesNo") ? asked : "%s >= required(\"%s\")".formatted(asked, code(i));
        String points = type(i).equals("points") ? "$a." + asked : "$a.maximum(\"%s\")".formatted(code(i));
        return """
                rule "%1$s tiêu chí %2$d"
                when
                    $a : Assessment( %3$s )
                then
                    insert( $a.earns("%1$s", %4$s) );
                end

                """.formatted(code(i), i, test, points);
    }

    private static String type(int i) {
        return TYPES[i % TYPES.length];
    }

    private static String code(int i) {
        return "G.%d.%d".formatted(i / GROUP + 1, i + 1);
    }

    private static String observation(int i) {
        return "generated_" + i;
    }

    private static String required(int i) {
        return switch (type(i)) {
            case "points" -> String.valueOf(4 + i % 4);
            case "share" -> String.format(Locale.ROOT, "0.%d", 50 + i % 40);
            default -> String.valueOf(1 + i % 5);
        };
    }
}
