package vn.khuyenhoc.cli;

import java.util.List;
import java.util.Locale;
import vn.khuyenhoc.catalogue.TitleLink;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.links.LinkFinding;
import vn.khuyenhoc.links.LinkText;
import vn.khuyenhoc.links.TitleLinks;
import vn.khuyenhoc.register.Register;

/**
 * What documents say of the learning titles that were decided on and of other titles, and what was found of them.
 *
 * @param links what documents say, in the order of the catalogue
 * @param findings what was found of subjects
 */
record LinkedTitles(Engine engine, List<TitleLink> links, List<LinkFinding> findings) {
    private static final int MOST_OF_A_LINK = 20;

    static LinkedTitles of(Judged judged) {
        return of(judged.engine(), judged.register(), judged.decisions());
    }

    static LinkedTitles of(Engine engine, Register register, List<Decision> decisions) {
        TitleLinks titles = new TitleLinks(engine.catalogue(), engine.rules());
        List<TitleLink> links = engine.catalogue().links().stream()
                .filter(link -> decisions.stream()
                        .anyMatch(decision -> titles.of(
                                        decision.title(), decision.context().asOf())
                                .contains(link)))
                .toList();
        return new LinkedTitles(engine, links, titles.of(register, decisions));
    }

    /** A paragraph of its own behind other text; empty where no document says anything. */
    String text(Locale locale) {
        String text = new LinkText(engine.catalogue(), locale).of(links, findings, MOST_OF_A_LINK);
        return text.isEmpty() ? "" : "\n" + ReviewCommand.wrapped(List.of(text));
    }
}
