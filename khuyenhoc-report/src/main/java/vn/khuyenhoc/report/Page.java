package vn.khuyenhoc.report;

import com.samskivert.mustache.Mustache.Lambda;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.explanation.Numbers;
import vn.khuyenhoc.report.Shown.ActorGroup;
import vn.khuyenhoc.report.Shown.Named;
import vn.khuyenhoc.report.Shown.ShownCause;
import vn.khuyenhoc.report.Shown.TitleRow;
import vn.khuyenhoc.report.Shown.YearRow;
import vn.khuyenhoc.review.Cause;
import vn.khuyenhoc.review.GapCertainty;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.review.TitleStanding;

/** What the template of the page asks for, by name. */
@SuppressWarnings("unused") // the template calls these methods by their names
final class Page {
    private static final int OTHER_COLUMNS = 3;
    private final Catalogue catalogue;
    private final PlanReviewResult result;
    private final Say say;
    private final Locale locale;
    private final String style;
    private final String library;
    private final String drawing;

    Page(Catalogue catalogue, PlanReviewResult result, Locale locale, String style, String library, String drawing) {
        this.catalogue = catalogue;
        this.result = result;
        this.say = new Say(locale);
        this.locale = locale;
        this.style = style;
        this.library = library;
        this.drawing = drawing;
    }

    /** Words of the page itself: {@code {{#say}}key{{/say}}}. */
    Lambda say() {
        return (fragment, out) ->
                out.write(Html.escaped(say.text(fragment.execute().strip())));
    }

    String lang() {
        return say.text("lang");
    }

    String style() {
        return style;
    }

    String library() {
        return library;
    }

    String drawing() {
        return drawing;
    }

    String title() {
        return result.symbol().isEmpty() ? result.name().in(locale) : result.symbol() + ", " + who();
    }

    String subject() {
        return result.name().in(locale);
    }

    String who() {
        return result.who().in(locale);
    }

    String day() {
        return Numbers.of(locale).day(result.asOf());
    }

    boolean illustrative() {
        return result.illustrative();
    }

    /** How many causes of each weight can still be mended. */
    List<Named> counts() {
        return Arrays.stream(GapSeverity.values())
                .map(severity -> new Named(
                        String.valueOf(result.causes().stream()
                                .filter(cause -> !cause.past() && cause.severity() == severity)
                                .count()),
                        Shown.words("gapSeverity." + severity, locale),
                        severity.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    String folded() {
        long past = result.causes().stream().filter(Cause::past).count();
        return say.text(
                "page.folded", result.causes().size() - past, result.gaps().size(), past);
    }

    /** The target years of all lights. */
    List<Integer> targetYears() {
        return result.titles().stream()
                .flatMap(standing -> standing.lights().stream())
                .map(TitleStanding.Light::year)
                .distinct()
                .sorted()
                .toList();
    }

    boolean hasTitles() {
        return !result.titles().isEmpty();
    }

    List<TitleRow> titles() {
        Titles rows = new Titles(say, targetYears());
        return result.titles().stream().map(rows::row).toList();
    }

    /** How many columns the table of titles has. */
    int columns() {
        return OTHER_COLUMNS + targetYears().size();
    }

    List<YearRow> years() {
        Titles rows = new Titles(say, targetYears());
        return result.titles().stream()
                .flatMap(standing -> rows.years(standing).stream())
                .toList();
    }

    String chartData() {
        return new Charts(say).json(result.titles());
    }

    List<Named> charts() {
        List<TitleStanding> drawn =
                result.titles().stream().filter(Charts::drawn).toList();
        return IntStream.range(0, drawn.size())
                .mapToObj(i -> new Named("chart-" + i, drawn.get(i).name().in(locale), ""))
                .toList();
    }

    /** What can still be done, by who must act. */
    List<ActorGroup> actors() {
        Map<String, List<ShownCause>> byActor = new LinkedHashMap<>();
        result.causes().stream()
                .filter(cause -> !cause.past())
                .forEach(cause -> byActor.computeIfAbsent(cause.gap().actor().in(locale), actor -> new ArrayList<>())
                        .add(shown(cause)));
        List<ActorGroup> groups = new ArrayList<>();
        byActor.forEach((actor, causes) -> groups.add(new ActorGroup(actor, causes)));
        return groups;
    }

    boolean hasPast() {
        return result.causes().stream().anyMatch(Cause::past);
    }

    /** What can no longer be done. */
    List<ShownCause> past() {
        return result.causes().stream().filter(Cause::past).map(this::shown).toList();
    }

    private ShownCause shown(Cause cause) {
        return ShownCause.of(cause, result.asOf(), say);
    }

    boolean noGaps() {
        return result.gaps().isEmpty();
    }

    String undecided() {
        long undecided = result.gaps().stream()
                .filter(gap -> gap.certainty() == GapCertainty.UNDECIDED)
                .count();
        return say.text("page.undecided", undecided);
    }

    List<String> notes() {
        return result.notes().stream().map(note -> note.in(locale)).toList();
    }

    /** The documents that gaps and lights rest on. */
    List<Named> documents() {
        Stream<String> ofGaps = result.gaps().stream()
                .flatMap(gap -> gap.grounds().stream())
                .map(ground -> ground.citation().document());
        Stream<String> ofLights = result.titles().stream()
                .flatMap(standing -> standing.lights().stream())
                .map(light -> light.citation().document());
        return Stream.concat(ofGaps, ofLights)
                .distinct()
                .flatMap(code -> catalogue.document(code).stream())
                .map(this::document)
                .toList();
    }

    private Named document(Document document) {
        String date = document.date() == null ? "" : ", " + Numbers.of(locale).day(document.date());
        return new Named(
                document.symbol(), document.name().in(locale), document.issuer() + date + " [" + document.mark() + "]");
    }

    List<Named> policies() {
        Stream<String> ofGaps = result.gaps().stream().flatMap(gap -> gap.policies().stream());
        Stream<String> ofForecasts = result.titles().stream()
                .flatMap(standing -> Stream.ofNullable(standing.forecast()))
                .flatMap(forecast -> forecast.policies().stream());
        return Stream.concat(ofGaps, ofForecasts)
                .distinct()
                .map(code ->
                        new Named(code, catalogue.targets().policy(code).name().in(locale), ""))
                .toList();
    }

    String rules() {
        return result.rules();
    }

    String catalogueDigest() {
        return result.catalogue();
    }
}
