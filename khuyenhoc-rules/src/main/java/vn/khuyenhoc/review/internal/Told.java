package vn.khuyenhoc.review.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.text.Words;

/** Fills in messages that name facts: {@code {name}} of the fact that a gap is about, {@code {Task.name}} of another that its rule matched. */
final class Told {
    private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z0-9.]+)}");
    private final Map<String, Words> names = new LinkedHashMap<>();

    Told(Fact about, List<Fact> others, PlanFact lacking) {
        names.put("evidence", lacking.name());
        others.forEach(fact -> name(fact.getClass().getSimpleName(), fact));
        about.told().forEach((name, value) -> names.put(name, words(value)));
    }

    /** The second of a class is named with 2. */
    private void name(String type, Fact fact) {
        fact.told().forEach((name, value) -> {
            String first = type + "." + name;
            names.put(names.containsKey(first) ? type + "2." + name : first, words(value));
        });
    }

    /** A message with the names filled in. */
    Words in(Words message) {
        return new Words(filled(message.vi(), Words::vi), filled(message.en(), Words::en));
    }

    private String filled(String text, Function<Words, String> language) {
        Matcher matcher = NAMED.matcher(text);
        return matcher.replaceAll(found -> {
            Words value = names.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : language.apply(value));
        });
    }

    private static Words words(Object value) {
        return Show.shown(value) instanceof Words words ? words : new Words(value.toString(), value.toString());
    }
}
