package vn.khuyenhoc.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes rules of gaps of sound ones whose parts are exchanged. */
final class HostileGaps {
    private static final String SING = "vn.khuyenhoc.authoring.Canary.sing()";
    private static final List<String> IMPORTS = List.of(
            "AsOf", "Area", "Centre", "Event", "Evidence", "Obligation", "Plan", "Report", "ResultsYear", "Task");
    private static final List<String> SOUND = List.of(
            "$o : Obligation ( asks ( \"inspection\" ) ) not Task ( provides ( \"inspection\" ) ) exists Report ( due"
                    + " ( ) > sent ( ) )",
            "$y : ResultsYear ( ) $o : Obligation ( asks ( \"inspection\" ) ) $e : Event ( kind ( ) == \"training\" ,"
                    + " year ( ) == $y . number ( ) )",
            "$o : Obligation ( asks ( \"one-centre\" ) ) $a : Area ( merged ( ) ) accumulate ( Centre ( $n : one ( ) )"
                    + " ; $s : sum ( $n ) ; $s != $o . required ( \"centres\" ) )",
            "$o : Obligation ( asks ( \"inspection\" ) ) accumulate ( $c : Event ( provides ( \"inspection\" ) , $t :"
                    + " times ( ) ) ; $n : count ( $c ) , $s : sum ( $t ) ; $n < $s , $n > $o . from ( ) )",
            "$p : Plan ( underReview ( ) || stage ( ) ) $e : Evidence ( code ( ) == \"annual-plan\" , due ( $p . from"
                    + " ( ) ) < $p . day ( ) ) $o : Obligation ( asks ( $e . code ( ) ) )");
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
            ">=",
            "<",
            "$o",
            "$e",
            "$x : ",
            "not",
            "exists",
            "accumulate",
            "accumulate (",
            "sum",
            "count",
            "average",
            "collectList",
            "init (",
            "action (",
            "result (",
            "reverse (",
            "from",
            "collect",
            "forall",
            "eval ( " + SING + " )",
            SING,
            "new Object() { { " + SING + "; } }",
            "Obligation",
            "Report ( )",
            "Lack",
            "Assessment",
            "asks",
            "provides",
            "required",
            "gap",
            "none ( )",
            "times ( )",
            "origin ( )",
            "told ( )",
            "requirement ( )",
            "getClass ( )",
            "toString ( )",
            "this",
            "null",
            "true",
            "\"inspection\"",
            "\"training\"",
            "\"centres\"",
            "1",
            ".5",
            "or",
            "and",
            "rule",
            "when",
            "then",
            "end",
            "insert",
            "import",
            "//",
            "/*",
            "*/",
            "\n",
            "\u2028",
            "\u200b",
            "\\u0022",
            "\\",
            "\"");

    private HostileGaps() {}

    /** A sound rule in a package of its own, of which one to three parts are left out, doubled, exchanged or put in. */
    static String mutant(Random random, String packageName) {
        StringBuilder text = new StringBuilder("package " + packageName + "\n");
        IMPORTS.forEach(type ->
                text.append("import vn.khuyenhoc.review.gap.").append(type).append('\n'));
        String rule = "rule \"OBLIGATION_NOT_FULFILLED Thử\" when " + SOUND.get(random.nextInt(SOUND.size()))
                + " then insert ( $o . gap ( \"OBLIGATION_NOT_FULFILLED\" , \"inspection\" ) ) ; end ";
        List<String> parts = new ArrayList<>(List.of(rule.split(" ")));
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
