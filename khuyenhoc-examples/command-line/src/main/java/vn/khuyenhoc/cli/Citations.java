package vn.khuyenhoc.cli;

import java.util.Locale;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.explanation.Phrases;

/** Where facts of the catalogue come from, as text. */
final class Citations {
    private final Catalogue catalogue;
    private final Locale locale;
    private final Phrases phrases;

    Citations(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.phrases = new Phrases(catalogue, locale);
    }

    /** The clause with its document, how sure it is and the source. */
    String text(Citation citation) {
        return Say.text(
                locale,
                "show.citation",
                citation.clause(),
                phrases.document(citation.document()),
                mark(citation.mark()),
                source(citation.source()));
    }

    /** A mark with its code. */
    String mark(SourceMark mark) {
        return mark + " (" + phrases.mark(mark) + ")";
    }

    private String source(String code) {
        return catalogue
                .source(code)
                .map(source -> phrases.words(source.name()) + " <" + source.address() + ">")
                .orElse(code);
    }
}
