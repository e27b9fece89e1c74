package vn.khuyenhoc.authoring.diff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Changes one thing anywhere in the files of a pack: every scalar of the YAML by one step, every condition and conclusion of the rules. */
final class FileMutants {
    private static final Pattern SCALAR =
            Pattern.compile("(?<=: |- |\\[|, )(\"[^\"]*\"|[^\\s{}\\[\\],\"|>][^{}\\[\\],\\n]*?)(?=\\s*[},\\]\\n])");
    private static final List<List<String>> WORDS = List.of(
            List.of("true", "false"),
            List.of("COMPLETE", "PARTIAL"),
            List.of("TEXT", "REPORTED", "LOCAL", "ILLUSTRATIVE"),
            List.of("citizen", "family", "clan", "unit-commune", "community-hamlet"),
            List.of("members", "families", "members-of-families", "learners", "citizens"),
            List.of("share", "yesNo", "count"),
            List.of("years", "level"),
            List.of("lower", "higher", "lower-than-previous", "higher-than-previous"),
            List.of("public", "private", "people-founded"),
            List.of("mountainous", "disadvantaged", "especially-difficult"),
            List.of("vi:", "en:"));
    private static final List<List<String>> SIGNS =
            List.of(List.of(" >= ", " > ", " <= ", " < ", " == "), List.of(" && ", " || "));

    private FileMutants() {}

    /** A changed file. */
    record Mutant(String file, int line, String before, String after, String text) {
        Map<String, String> in(Map<String, String> files) {
            Map<String, String> changed = new TreeMap<>(files);
            changed.put(file, text);
            return changed;
        }

        @Override
        public String toString() {
            return file + ":" + line + ": " + before + " -> " + after;
        }
    }

    static List<Mutant> of(Map<String, String> files) {
        List<Mutant> mutants = new ArrayList<>();
        files.forEach((name, text) -> {
            if (name.endsWith(".yaml")) {
                scalars(name, text, mutants);
            } else {
                rules(name, text, mutants);
            }
        });
        return mutants;
    }

    private static void scalars(String name, String text, List<Mutant> mutants) {
        List<String> codes = Pattern.compile("\\bxt_\\w+")
                .matcher(text)
                .results()
                .map(code -> code.group())
                .distinct()
                .toList();
        Matcher matcher = SCALAR.matcher(text);
        for (int from = text.startsWith("#") ? text.indexOf('\n') : 0; matcher.find(from); from = matcher.end()) {
            int start = matcher.start(1);
            int end = matcher.end(1);
            steps(matcher.group(1), codes).forEach(after -> mutants.add(mutant(name, text, start, end, after)));
        }
    }

    private static Mutant mutant(String name, String text, int start, int end, String after) {
        int line = (int) text.substring(0, start).lines().count();
        return new Mutant(
                name, line, text.substring(start, end), after, text.substring(0, start) + after + text.substring(end));
    }

    private static Stream<String> steps(String value, List<String> codes) {
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            LocalDate day = LocalDate.parse(value);
            return Stream.of(day.plusDays(1).toString(), day.minusDays(1).toString());
        } else if (value.matches("\\d+")) {
            int number = Integer.parseInt(value);
            return Stream.of(number + 1, Math.max(0, number - 1)).map(String::valueOf);
        } else if (value.matches("\\d+[.]\\d+")) {
            return Stream.of("0.01", "-0.01")
                    .map(step -> new BigDecimal(value).add(new BigDecimal(step)).toPlainString());
        }
        List<String> others = WORDS.stream()
                .filter(words -> words.contains(value))
                .findFirst()
                .orElse(codes.contains(value) ? codes : List.of());
        int at = others.indexOf(value);
        return others.isEmpty()
                ? Stream.of(value.endsWith("\"") ? value.substring(0, value.length() - 1) + " x\"" : value + " x")
                : Stream.of(others.get((at + 1) % others.size()));
    }

    private static void rules(String name, String text, List<Mutant> mutants) {
        for (List<String> signs : SIGNS) {
            for (String sign : signs) {
                for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
                    int from = at;
                    signs.stream()
                            .filter(other -> !other.equals(sign))
                            .forEach(other -> mutants.add(mutant(name, text, from, from + sign.length(), other)));
                }
            }
        }
        Matcher condition = Pattern.compile("(?<=Assessment\\( )(.*)(?= \\))").matcher(text);
        while (condition.find()) {
            mutants.add(mutant(name, text, condition.start(), condition.end(), ""));
            mutants.add(mutant(name, text, condition.start(), condition.end(), "!(" + condition.group() + ")"));
        }
        Matcher points = Pattern.compile("\\$a[.]maximum").matcher(text);
        while (points.find()) {
            mutants.add(mutant(name, text, points.start(), points.end(), "$a.required"));
        }
    }
}
