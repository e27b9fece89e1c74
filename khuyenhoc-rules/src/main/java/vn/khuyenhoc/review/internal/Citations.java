package vn.khuyenhoc.review.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Bodies;
import vn.khuyenhoc.catalogue.Bodies.Ranked;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Cited;
import vn.khuyenhoc.plan.Symbols;
import vn.khuyenhoc.review.gap.Citation;
import vn.khuyenhoc.review.gap.Origin;

/** Which documents of the catalogue a citation can be: each body counts its own numbers, so by symbol and issuer together. */
record Citations(Catalogue catalogue) {

    Citation of(Origin origin, Cited cited) {
        String symbol = Symbols.plain(cited.symbol());
        Actor issuer = signing(cited);
        return new Citation(
                origin,
                cited,
                catalogue.documents().stream()
                        .filter(document -> Symbols.plain(document.symbol()).equals(symbol))
                        .filter(document -> issuer == null || mayBeOf(issuer, document))
                        .map(Document::code)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The issuer named, where bodies of its kind and tier sign with the sign of the symbol; of another nothing follows. */
    private @Nullable Actor signing(Cited cited) {
        Actor issuer = cited.issuer();
        return catalogue.bodies().signing(cited.sign()).stream()
                        .anyMatch(signer -> issuer != null && alike(signer, issuer))
                ? issuer
                : null;
    }

    private boolean mayBeOf(Actor issuer, Document document) {
        String place =
                catalogue.bodies().named(issuer.name().vi()).map(Ranked::place).orElse("");
        return issuer(document).stream()
                .allMatch(other -> alike(other, issuer)
                        && (place.startsWith(other.place()) || other.place().startsWith(place)));
    }

    private static boolean alike(Ranked one, Actor other) {
        return one.kind().code().equals(other.kind()) && one.rank().tier() == other.tier();
    }

    /** Who issued a document: by name, or, where its words tell no kind, such as those of a city, by its sign and level. */
    private Optional<Ranked> issuer(Document document) {
        Bodies bodies = catalogue.bodies();
        return bodies.named(document.issuer())
                .or(() -> bodies.signing(new Cited(document.symbol(), null, null, null).sign()).stream()
                        .filter(signer -> signer.rank().tier().name().equalsIgnoreCase(document.level()))
                        .map(signer -> new Ranked(
                                signer.kind(), signer.rank(), document.issuer().toLowerCase(Locale.ROOT)))
                        .findFirst());
    }
}
