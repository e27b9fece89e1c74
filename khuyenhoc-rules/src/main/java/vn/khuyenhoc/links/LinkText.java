package vn.khuyenhoc.links;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.TitleLink;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.title.Title;

/** What was found of learning titles and others, as text for people. Immutable and thread-safe. */
public final class LinkText {
    private final Phrases phrases;
    private final Locale locale;

    /** Text in one language, with the names of a catalogue. */
    public LinkText(Catalogue catalogue, Locale locale) {
        this.phrases = new Phrases(catalogue, locale);
        this.locale = locale;
    }

    /**
     * What documents say, each with what was found.
     *
     * @param links links to tell of, in this order
     * @param findings what was found of some of them
     * @param most how many findings of a link are told one by one, at least 0; contradictions and open ones first
     * @return lines, of which the first is a heading; empty where there are no links
     */
    public String of(Collection<TitleLink> links, Collection<LinkFinding> findings, int most) {
        if (links.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(LinkCase.MESSAGES.text(locale, "heading")).append('\n');
        for (TitleLink link : links) {
            List<LinkFinding> own = findings.stream()
                    .filter(finding -> finding.link().equals(link.id()))
                    .sorted(java.util.Comparator.comparing(LinkFinding::outcome))
                    .toList();
            text.append("  ").append(says(link)).append('\n');
            if (own.size() > 1) {
                text.append("    ").append(counts(own)).append('\n');
            }
            own.stream()
                    .limit(most)
                    .forEach(
                            finding -> text.append("    ").append(line(finding)).append('\n'));
        }
        return text.toString();
    }

    private String says(TitleLink link) {
        String titles = link.titles().stream()
                .map(Title::model)
                .distinct()
                .map(model -> LinkCase.MESSAGES.text(locale, "model." + model))
                .collect(Collectors.joining(", "));
        String clause = link.citation().clause();
        return LinkCase.MESSAGES.text(
                locale,
                "says",
                titles,
                phrases.words(link.other()),
                phrases.words(link.says()),
                phrases.document(link.citation().document()) + ", " + clause,
                phrases.mark(link.citation().mark()),
                LinkCase.MESSAGES.text(locale, "bearing." + link.bearing()));
    }

    private String counts(List<LinkFinding> findings) {
        Map<LinkOutcome, Long> counts = findings.stream()
                .collect(Collectors.groupingBy(
                        LinkFinding::outcome, () -> new EnumMap<>(LinkOutcome.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> LinkCase.MESSAGES.text(
                        locale, "count." + entry.getKey(), phrases.numbers().number(entry.getValue())))
                .collect(Collectors.joining(", "));
    }

    private String line(LinkFinding finding) {
        return LinkCase.MESSAGES.text(
                locale,
                "line",
                LinkCase.MESSAGES.text(locale, "outcome." + finding.outcome()),
                finding.subject(),
                phrases.words(finding.message()));
    }
}
