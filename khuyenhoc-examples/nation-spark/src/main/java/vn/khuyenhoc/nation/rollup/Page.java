package vn.khuyenhoc.nation.rollup;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import vn.khuyenhoc.nation.stage.Settings;
import vn.khuyenhoc.title.Tier;

/** The figures of the nation and its provinces as one page in Vietnamese that needs nothing else to open. */
public final class Page {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", VIETNAMESE);
    private static final double PER_CENT = 100;
    private final ResourceBundle words = ResourceBundle.getBundle(Page.class.getName());
    private final Settings settings;
    private final boolean illustrative;
    private final StringBuilder html = new StringBuilder();

    private Page(Settings settings, boolean illustrative) {
        this.settings = settings;
        this.illustrative = illustrative;
    }

    /**
     * The page of figures.
     *
     * @param illustrative whether the register or the law behind some decisions was made up
     */
    public static String of(List<Figure> figures, Settings settings, boolean illustrative) {
        Page page = new Page(settings, illustrative);
        page.write(figures);
        return page.html.toString();
    }

    private void write(List<Figure> figures) {
        html.append("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\">\n<title>");
        html.append(words.getString("title")).append(illustrative ? " (" + words.getString("mark") + ")" : "");
        html.append("</title>\n<style>").append(words.getString("style")).append("</style></head><body>\n");
        html.append("<h1>").append(words.getString("title")).append("</h1>\n");
        if (illustrative) {
            html.append("<p class=\"mark\">")
                    .append(words.getString("illustrative"))
                    .append("</p>\n");
        }
        html.append("<p>").append(words.getString("asOf")).append(' ').append(DAY.format(settings.asOf()));
        html.append("; ").append(words.getString("dataYear")).append(' ').append(settings.dataYear());
        html.append(".</p>\n<p>").append(words.getString("reading")).append("</p>\n");
        places(figures, Tier.CENTRAL).forEach(this::section);
        Map<String, List<Figure>> districts = places(figures, Tier.DISTRICT);
        places(figures, Tier.PROVINCE).forEach((province, own) -> {
            section(province, own);
            districts.forEach((district, inside) -> {
                if (province.equals(inside.get(0).around())) {
                    section(district, inside);
                }
            });
        });
        html.append("</body></html>\n");
    }

    private static Map<String, List<Figure>> places(List<Figure> figures, Tier tier) {
        Map<String, List<Figure>> places = new LinkedHashMap<>();
        for (Figure figure : figures) {
            if (figure.tier() == tier) {
                places.computeIfAbsent(figure.place(), key -> new ArrayList<>()).add(figure);
            }
        }
        return places;
    }

    private void section(String place, List<Figure> figures) {
        Figure first = figures.get(0);
        boolean nation = first.tier() == Tier.CENTRAL;
        html.append(nation ? "<section>\n" : "<details>\n<summary>");
        html.append(nation ? "<h2>" : "")
                .append(escape(Objects.requireNonNullElse(first.name(), nation ? words.getString("nation") : place)));
        html.append(nation ? "</h2>\n" : "</summary>\n").append("<table>\n<thead><tr>");
        for (String column : List.of("name", "all", "qualified", "notQualified", "undecided", "held")) {
            html.append("<th scope=\"col\">")
                    .append(words.getString("column." + column))
                    .append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        figures.forEach(this::row);
        html.append("</tbody></table>\n").append(nation ? "</section>\n" : "</details>\n");
    }

    private void row(Figure figure) {
        Counts counts = figure.counts();
        html.append("<tr><th scope=\"row\">")
                .append(words.getString(figure.title().code()))
                .append("</th>");
        html.append("<td>").append(number(counts.all())).append("</td>");
        for (long part : List.of(counts.qualified(), counts.notQualified(), counts.undecided())) {
            html.append("<td>")
                    .append(number(part))
                    .append(" (")
                    .append(share(part, counts.all()))
                    .append(")</td>");
        }
        html.append("<td>").append(number(counts.held()));
        if (counts.heldUnknown() > 0) {
            html.append("; ").append(words.getString("heldUnknown")).append(' ').append(number(counts.heldUnknown()));
        }
        html.append("</td></tr>\n");
    }

    private static String number(long number) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(number);
    }

    private static String share(long part, long all) {
        NumberFormat format = NumberFormat.getNumberInstance(VIETNAMESE);
        format.setMaximumFractionDigits(1);
        return format.format(PER_CENT * part / Math.max(1, all)) + "%";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
