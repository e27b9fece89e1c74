package vn.khuyenhoc.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.planning.PlanDraft.DraftStep;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** The steps of the calendars of the titles of a tier whose last day falls into a year. */
final class StepDrafts {
    /** No calendar lets more years pass. */
    private static final int YEARS_BEFORE = 2;

    private final Catalogue catalogue;
    private final Jurisdiction law;

    StepDrafts(Catalogue catalogue, @Nullable String locality) {
        this.catalogue = catalogue;
        this.law = catalogue.in(locality);
    }

    List<DraftStep> of(Actor issuer, int year) {
        Tier tier = issuer.tier();
        return tier == null
                ? List.of()
                : Stream.of(Title.values())
                        .filter(title -> title.code().endsWith("-" + tier.name().toLowerCase(Locale.ROOT)))
                        .flatMap(title -> IntStream.rangeClosed(year - YEARS_BEFORE, year)
                                .boxed()
                                .flatMap(dataYear -> steps(title, dataYear, year)))
                        .sorted(Comparator.comparing(DraftStep::last))
                        .distinct()
                        .toList();
    }

    private Stream<DraftStep> steps(Title title, int dataYear, int year) {
        LocalDate day = LocalDate.of(year, java.time.Month.JANUARY, 1);
        CriteriaSet set = law.inForce(title, day).orElse(null);
        if (set == null) {
            return Stream.of();
        }
        return law.calendar(set, title, dataYear, day).stream().flatMap(step -> {
            LocalDate last = step.lastDay(dataYear);
            return last == null || last.getYear() != year
                    ? Stream.of()
                    : Stream.of(new DraftStep(words(title), step.name(), last, step.citation()));
        });
    }

    private Words words(Title title) {
        return new Words(
                new Phrases(catalogue, Locale.ROOT).title(title), new Phrases(catalogue, Locale.ENGLISH).title(title));
    }
}
