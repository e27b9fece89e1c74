package vn.khuyenhoc.authoring;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes hostile rules: ways to end a text early at each place where one stands, and sound rules whose parts are exchanged. */
final class HostileText {
    private static final String SING = "vn.khuyenhoc.authoring.Canary.sing()";
    private static final String ASKED = "tap_the_lao_dong_tien_tien";
    private static final String RULE = """
            package vn.khuyenhoc.local.hostile

            import vn.khuyenhoc.engine.Assessment

            rule "CD244.1 Tập thể lao động tiên tiến"
            when
                $a : Assessment( yes("tap_the_lao_dong_tien_tien") )
            then
                insert( $a.met("CD244.1") );
            end
            """;
    /** What some reader on the way may take for the end of a text, a line or a comment. */
    private static final List<String> ENDS = List.of(
            "\\u0022",
            "\\uuuu0022",
            "\\42",
            "\\042",
            "\\x22",
            "\\\"",
            "\\\\\"",
            "\\u005c\"",
            "\\u005c\\u0022",
            "\\u000a\\u0022",
            "\"",
            "\"\"\"",
            "\uff02",
            "\n\"",
            "\r\"",
            "\u0085\"",
            "\u2028\"",
            "\u000b\"",
            "*/\"",
            "@{\"",
            "${\"");

    private HostileText() {}

    /** Rules that open a text, end it by every trick, and call what a rule may not. */
    static Stream<String> tricks() {
        return ENDS.stream()
                .flatMap(end -> Stream.of(
                        RULE.replace("Tập thể", "x" + end + "); " + SING + "; D.rule(" + end + "y"),
                        RULE.replace(ASKED, ASKED + end + ") && " + SING + " && yes(" + end + "x"),
                        RULE.replace(
                                "\"CD244.1\")", "\"CD244.1" + end + ")); " + SING + "; insert($a.met(" + end + "x\")"),
                        RULE.replace("yes(", "\"x" + end + " + " + SING + " + " + end + "y\" != \"y\", yes("),
                        RULE.replace(
                                "Assessment\n",
                                "Assessment declare enum E A(\"x" + end + " + " + SING + "\"); n : String end\n"),
                        RULE.replace("local.hostile", "local.hostile" + end + "; static { " + SING + "; }")));
    }

    /** Parts that grammar and tricks put into a rule. */
    private static final List<String> PARTS = List.of(
            "(",
            ")",
            ",",
            ";",
            ":",
            ".",
            "!",
            "&&",
            "||",
            "==",
            "!=",
            ">=",
            "<",
            "$a",
            "$b",
            "$b : ",
            "$p : points(\"diem_tu_hoc\")",
            "yes",
            "co",
            "share",
            "required",
            "met",
            "earns",
            "criterion",
            "assessment",
            "toString",
            "this",
            "true",
            "Assessment",
            "Award",
            "Award( criterion() == \"CD244.1\" )",
            "\"CD244.1\"",
            "\"TT24.H.2.1\"",
            "\"thanh_vien_tuan_thu_ky_luat\"",
            "share(\"thanh_vien_tuan_thu_ky_luat\") >= required(\"TT24.H.2.1\")",
            "yes(\"tap_the_lao_dong_tien_tien\")",
            "maximum(\"CD244.1\")",
            "not",
            "exists",
            "from",
            "eval(" + SING + ")",
            SING,
            "new Object() { { " + SING + "; } }",
            "rule",
            "when",
            "then",
            "end",
            "insert",
            "import",
            "package",
            "declare",
            "1",
            ".5",
            "//",
            "/*",
            "*/",
            "\n",
            "\r",
            "\u2028",
            "\u200b",
            "\ufeff",
            "\\u0022",
            "\\",
            "\"");

    /** Sound rules that mutants are made of. */
    private static final List<String> SOUND = List.of(
            "$a : Assessment( yes ( \"tap_the_lao_dong_tien_tien\" ) , share ( \"thanh_vien_tuan_thu_ky_luat\" ) >= required ( \"TT24.H.2.1\" ) )",
            "$a : Assessment( ( yes ( \"tap_the_lao_dong_tien_tien\" ) || share ( \"thanh_vien_tuan_thu_ky_luat\" ) > required ( \"TT24.H.2.1\" ) ) && required ( \"CD244.1\" ) <= maximum ( \"CD244.1\" ) )",
            "$b : Assessment( $p : maximum ( \"TT24.H.2.1\" ) ) $a : Assessment( required ( \"CD244.1\" ) >= $p , \"x\" != \"y\" )",
            "$a : Assessment( yes ( \"tap_the_lao_dong_tien_tien\" ) == co ( \"tap_the_lao_dong_tien_tien\" ) )");

    /** A sound rule in a package of its own, of which one to three parts are left out, doubled, exchanged or put in. */
    static String mutant(Random random, String packageName) {
        StringBuilder text = new StringBuilder("package " + packageName
                + "\nimport vn.khuyenhoc.engine.Assessment\nimport vn.khuyenhoc.engine.Award\n");
        String rule = "rule \"CD244.1 Tập thể\" when " + SOUND.get(random.nextInt(SOUND.size()))
                + " then insert ( $a . earns ( \"CD244.1\" , $a . maximum ( \"CD244.1\" ) ) ) ; end ";
        List<String> parts = new java.util.ArrayList<>(List.of(rule.split(" ")));
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = random.nextInt(parts.size());
            String other = random.nextInt(3) == 0
                    ? parts.get(random.nextInt(parts.size()))
                    : PARTS.get(random.nextInt(PARTS.size()));
            switch (random.nextInt(4)) {
                case 0 -> parts.remove(at);
                case 1 -> parts.add(at, parts.get(at));
                case 2 -> parts.set(at, other);
                default -> parts.add(at, other);
            }
        }
        return text.append(String.join(" ", parts)).toString();
    }
}
