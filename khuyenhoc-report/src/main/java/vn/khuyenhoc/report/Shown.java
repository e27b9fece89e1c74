package vn.khuyenhoc.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.review.GapCertainty;
import vn.khuyenhoc.review.GapFigures;
import vn.khuyenhoc.review.Needed;
import vn.khuyenhoc.review.NextStep;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.review.internal.Show;
import vn.khuyenhoc.text.Words;

/** The parts of the page as texts. */
final class Shown {
    private Shown() {}

    /** A message of reviews. */
    static String words(String key, Locale locale) {
        return Show.words(key).in(locale);
    }

    static String in(@Nullable Words words, Locale locale) {
        return words == null ? "" : words.in(locale);
    }

    /** How many more it takes, with what is counted; empty where that is not known. */
    static String needed(@Nullable Needed needed, Words counted, Say say) {
        return needed == null ? "" : say.text("needed", Show.needed(needed), counted);
    }

    /**
     * A thing with a name.
     *
     * @param key what it is known by
     * @param name name
     * @param more what else is said of it
     */
    record Named(String key, String name, String more) {}

    /**
     * A row of the table of titles.
     *
     * @param name what is counted
     * @param rate last rate with its base and year
     * @param registered share of the registered
     * @param lights one cell for each target year
     * @param forecast where its pace leads; empty where nothing is said
     */
    record TitleRow(String name, String rate, String registered, List<Cell> lights, String forecast) {}

    /**
     * A row of the table of years.
     *
     * @param title what is counted
     * @param year year
     * @param rate rate with its base
     * @param registered share of the registered
     */
    record YearRow(String title, int year, String rate, String registered) {}

    /**
     * The lights of one target year.
     *
     * @param year year
     * @param lights lights; empty where there is no target
     */
    record Cell(int year, List<ShownLight> lights) {}

    /**
     * A light.
     *
     * @param css class of the colour
     * @param sign sign of the colour
     * @param word colour and meaning in words
     * @param target what the target asks, and by which document
     * @param needed how many more it takes
     */
    record ShownLight(String css, String sign, String word, String target, String needed) {}

    /**
     * Gaps of one severity.
     *
     * @param name severity
     * @param css class of the severity
     * @param gaps gaps
     */
    record GapGroup(String name, String css, List<ShownGap> gaps) {
        String count() {
            return String.valueOf(gaps.size());
        }
    }

    /**
     * A gap.
     *
     * @param code code
     * @param undecided whether it is not certain
     * @param message what is lacking or wrong
     * @param figures numbers; empty where there are none
     * @param needed how many more it takes; empty where that is not known
     * @param remedy what to do
     * @param grounds what asks for it; empty where it is the consistency of the plan itself
     * @param settledBy what would settle it; empty where it is certain
     */
    record ShownGap(
            String code,
            boolean undecided,
            String message,
            String figures,
            String needed,
            String remedy,
            List<String> grounds,
            String settledBy) {

        static ShownGap of(PlanGap gap, Say say) {
            Locale locale = say.locale();
            GapFigures figures = gap.figures();
            return new ShownGap(
                    gap.code(),
                    gap.certainty() == GapCertainty.UNDECIDED,
                    gap.message().in(locale),
                    figures == null
                            ? ""
                            : say.text(
                                    "figures",
                                    Show.percents(figures.required()),
                                    Show.percents(figures.found()),
                                    Show.distance(figures.distance())),
                    figures == null
                            ? ""
                            : Shown.needed(figures.needed(), figures.base().name(), say),
                    gap.remedy().in(locale),
                    gap.grounds().stream()
                            .map(ground -> ground.code() + ": " + ground.symbol() + ", "
                                    + ground.citation().clause() + " ["
                                    + ground.citation().mark() + "]")
                            .toList(),
                    in(gap.settledBy(), locale));
        }
    }

    /**
     * A step in the order of attack.
     *
     * @param rank place in the order
     * @param code code of the gap
     * @param message what is lacking or wrong
     * @param remedy what to do
     * @param effort effort for each point gained; empty where that is not known
     * @param nearest subjects nearest to qualifying
     */
    record Step(int rank, String code, String message, String remedy, String effort, List<Named> nearest) {

        static Step of(NextStep step, Say say) {
            Locale locale = say.locale();
            Double effort = step.effortPerPoint();
            return new Step(
                    step.rank(),
                    step.gap().code(),
                    step.gap().message().in(locale),
                    step.gap().remedy().in(locale),
                    effort == null ? "" : say.text("effort", Show.decimal(effort)),
                    step.nearest().stream()
                            .map(near -> new Named(
                                    near.subject(), Show.list(near.way()).in(locale), ""))
                            .toList());
        }
    }
}
