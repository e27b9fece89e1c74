package vn.khuyenhoc.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.explanation.Numbers;
import vn.khuyenhoc.review.Cause;
import vn.khuyenhoc.review.GapCertainty;
import vn.khuyenhoc.review.GapFigures;
import vn.khuyenhoc.review.Needed;
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
     * What one body must do.
     *
     * @param name body
     * @param causes causes, in the order in which they are best closed
     */
    record ActorGroup(String name, List<ShownCause> causes) {
        String count() {
            return String.valueOf(causes.size());
        }
    }

    /**
     * A cause.
     *
     * @param css class of its weight
     * @param severity its weight in words
     * @param gap gap that is the cause
     * @param folded gaps that come with it
     * @param foldedCount how many these are; empty where there are none
     * @param effort effort for each point gained; empty where that is not known
     * @param nearest subjects nearest to qualifying
     */
    record ShownCause(
            String css,
            String severity,
            ShownGap gap,
            List<ShownGap> folded,
            String foldedCount,
            String effort,
            List<Named> nearest) {

        static ShownCause of(Cause cause, LocalDate asOf, Say say) {
            Locale locale = say.locale();
            Double effort = cause.effortPerPoint();
            int folded = cause.folded().size();
            return new ShownCause(
                    cause.severity().name().toLowerCase(Locale.ROOT),
                    words("gapSeverity." + cause.severity(), locale),
                    ShownGap.of(cause.gap(), asOf, say),
                    cause.folded().stream()
                            .map(gap -> ShownGap.of(gap, asOf, say))
                            .toList(),
                    folded == 0 ? "" : String.valueOf(folded),
                    effort == null ? "" : say.text("effort", Show.decimal(effort)),
                    cause.nearest().stream()
                            .map(near -> new Named(
                                    near.subject(), Show.list(near.way()).in(locale), ""))
                            .toList());
        }
    }

    /**
     * A gap.
     *
     * @param code code
     * @param undecided whether it is not certain
     * @param message what is lacking or wrong
     * @param due last day, with the days left; empty where it has none
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
            String due,
            String figures,
            String needed,
            String remedy,
            List<String> grounds,
            String settledBy) {

        static ShownGap of(PlanGap gap, LocalDate asOf, Say say) {
            Locale locale = say.locale();
            GapFigures figures = gap.figures();
            return new ShownGap(
                    gap.code(),
                    gap.certainty() == GapCertainty.UNDECIDED,
                    gap.message().in(locale),
                    due(gap, asOf, say),
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

        private static String due(PlanGap gap, LocalDate asOf, Say say) {
            LocalDate due = gap.due();
            if (due == null) {
                return "";
            }
            String day = Numbers.of(say.locale()).day(due);
            long left = ChronoUnit.DAYS.between(asOf, due);
            return gap.doneLate()
                    ? say.text("due.doneLate", day)
                    : say.text(left < 0 ? "due.over" : "due.left", day, Math.abs(left));
        }
    }
}
