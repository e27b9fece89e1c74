package vn.khuyenhoc.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Authority;
import vn.khuyenhoc.catalogue.CalendarStep;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Council;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.title.Title;

/** Who decides, when, and before which council, each as one line. */
final class ProcedureEntry {
    private final Locale locale;
    private final Phrases phrases;
    private final Citations citations;

    ProcedureEntry(Catalogue catalogue, Locale locale) {
        this.locale = locale;
        this.phrases = new Phrases(catalogue, locale);
        this.citations = new Citations(catalogue, locale);
    }

    /** What a locality sets itself for a title in some days; nothing for the nation. */
    List<String> of(Jurisdiction law, Title title, Validity days) {
        Stream<String> authorities = law.namings(title).stream()
                .filter(authority -> authority.validity().overlaps(days))
                .map(this::of);
        Stream<String> steps = law.ownSteps(title).stream()
                .filter(step -> overlaps(step.validity(), days))
                .map(this::of);
        Stream<String> councils = law.ownCouncils(title).stream()
                .filter(council -> overlaps(council.validity(), days))
                .map(this::of);
        return Stream.of(authorities, steps, councils).flatMap(lines -> lines).toList();
    }

    private static boolean overlaps(@Nullable Validity own, Validity days) {
        return own == null || own.overlaps(days);
    }

    String of(Authority authority) {
        Object name = Objects.requireNonNullElse(authority.name(), Say.text(locale, "show.unresolved"));
        String words = Say.text(
                locale,
                "show.authority",
                phrases.validity(authority.validity()),
                name,
                citations.text(authority.citation()));
        return authority.note() == null ? words : words + " " + phrases.words(authority.note());
    }

    String of(CalendarStep step) {
        Object when = Say.text(locale, "show.noDay");
        if (step.before() != null) {
            when = Say.text(
                    locale,
                    "show.before",
                    step.before().getDayOfMonth(),
                    step.before().getMonthValue());
        } else if (step.last() != null) {
            when = Say.text(
                    locale,
                    "show.last",
                    step.last().getDayOfMonth(),
                    step.last().getMonthValue());
        } else if (step.workingDays() != null) {
            when = Say.text(locale, "show.days", step.workingDays());
        }
        return Say.text(locale, "show.step", step.name(), when, citations.text(step.citation()))
                + period(step.validity());
    }

    private String period(@Nullable Validity validity) {
        return validity == null ? "" : Say.text(locale, "show.period", phrases.validity(validity));
    }

    String of(Council council) {
        Integer minimum = council.minimum();
        String size = minimum == null
                ? ""
                : Say.text(locale, council.odd() ? "show.council.odd" : "show.council.size", minimum);
        return Say.text(
                        locale,
                        "show.council",
                        Objects.requireNonNullElse(council.founder(), Say.text(locale, "show.unresolved")),
                        council.members(),
                        size,
                        citations.text(council.citation()))
                + period(council.validity());
    }
}
