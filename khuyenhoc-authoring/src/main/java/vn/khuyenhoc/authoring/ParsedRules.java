package vn.khuyenhoc.authoring;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** What the parser of DRL finds in a file. */
final class ParsedRules {
    private static final Pattern AT = Pattern.compile("[Ll]ine (\\d+):(\\d+),? ?");
    private static final Pattern EXPECTING = Pattern.compile("^\\[ERR \\d+\\] *| expecting \\{.{80,}\\}?$");
    private final RuleFile file;
    private final PackageDescr parsed;

    private ParsedRules(RuleFile file, PackageDescr parsed) {
        this.file = file;
        this.parsed = parsed;
    }

    /** Parses a file; null where its syntax is wrong, with the faults. */
    static @Nullable ParsedRules of(RuleFile file, Faults faults) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL10);
        try {
            PackageDescr parsed = parser.parse(false, file.text());
            for (DroolsError error : parser.getErrors()) {
                addSyntax(file, error, faults);
            }
            return parser.getErrors().isEmpty() && parsed != null ? new ParsedRules(file, parsed) : null;
        } catch (DroolsParserException e) {
            faults.add(Place.of(file.name(), 1, 1), "rules.syntax", firstLine(String.valueOf(e.getMessage())));
            return null;
        }
    }

    private static void addSyntax(RuleFile file, DroolsError error, Faults faults) {
        String message = firstLine(error.getMessage());
        Matcher at = AT.matcher(message);
        int line = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
        Place place = at.find()
                ? Place.of(file.name(), Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2)) + 1)
                : Place.of(file.name(), line, 1);
        faults.add(
                place,
                "rules.syntax",
                EXPECTING.matcher(AT.matcher(message).replaceAll("")).replaceAll(""));
    }

    static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** The package that the file names; an empty text where it names none. */
    String packageName() {
        return parsed.getName() == null ? "" : parsed.getName();
    }

    /** The classes that the file imports. */
    List<String> imports() {
        return Stream.of(parsed.getImports(), parsed.getFunctionImports(), parsed.getAccumulateImports())
                .<ImportDescr>flatMap(List::stream)
                .map(ImportDescr::getTarget)
                .toList();
    }

    /** The rules in the order of the file. */
    List<RuleDescr> rules() {
        return parsed.getRules();
    }

    /** Where a rule begins. */
    Place place(RuleDescr rule) {
        return Place.of(file.name(), rule.getLine(), 1);
    }

    RuleFile file() {
        return file;
    }
}
