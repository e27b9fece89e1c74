package vn.khuyenhoc.planning;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Body;
import vn.khuyenhoc.catalogue.BodyKind;
import vn.khuyenhoc.catalogue.BodyKind.Rank;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.text.Suggestions;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/** Finds who issues a plan: a body of the catalogue, or the body of a kind in an area. */
public final class Issuer {
    private static final List<String> TIER_WORDS = List.of(" xã", " huyện", " tỉnh");

    private Issuer() {}

    /**
     * The issuer that a code names.
     *
     * @param code code of a body, or of a kind of bodies
     * @param area code of the area; null where the catalogue has none for it
     * @param tier tier of the issuer; null for that of the area
     * @throws UnfitIssuerException if the catalogue has no such body or area, the kind has no body at the tier, or nothing tells the
     *     tier; the message names what there is
     */
    public static Actor of(Catalogue catalogue, String code, @Nullable String area, @Nullable Tier tier) {
        Area place = area == null ? null : area(catalogue, area);
        Body body = catalogue.bodies().body(code).orElse(null);
        if (body != null) {
            return new Actor(
                    body.name(),
                    body.code(),
                    body.kind(),
                    body.tier(),
                    body.area() == null ? area : body.area(),
                    body.lifetime());
        }
        BodyKind kind = catalogue.bodies().kind(code).orElseThrow(() -> unknown(catalogue, code));
        Tier at = tier != null ? tier : place == null ? null : place.tier();
        if (at == null) {
            throw new UnfitIssuerException("issuer.noTier", code);
        }
        Rank rank = kind.at(at)
                .orElseThrow(() -> new UnfitIssuerException(
                        "issuer.tier",
                        kind.name(),
                        YamlText.code(at),
                        kind.ranks().stream()
                                .map(Rank::tier)
                                .map(YamlText::code)
                                .toList()));
        return new Actor(name(kind, rank, place), null, code, at, area, rank.lifetime());
    }

    /**
     * The area with a code.
     *
     * @throws UnfitIssuerException if the catalogue has none; the message names the nearest
     */
    public static Area area(Catalogue catalogue, String code) {
        return catalogue
                .territory()
                .area(code)
                .orElseThrow(() -> new UnfitIssuerException(
                        "issuer.area",
                        code,
                        Suggestions.nearest(
                                code,
                                catalogue.territory().areas().stream()
                                        .map(Area::code)
                                        .toList())));
    }

    private static UnfitIssuerException unknown(Catalogue catalogue, String code) {
        List<String> known = Stream.concat(
                        catalogue.bodies().kinds().stream().map(BodyKind::code),
                        catalogue.bodies().all().stream().map(Body::code))
                .toList();
        return new UnfitIssuerException("issuer.unknown", code, Suggestions.nearest(code, known));
    }

    /** The name of the kind at the tier with that of the area: {@code Ủy ban nhân dân thị trấn Đinh Văn}. */
    private static Words name(BodyKind kind, Rank rank, @Nullable Area place) {
        String called = rank.names().get(0);
        if (place == null) {
            return new Words(called, kind.name().en());
        }
        String plain = TIER_WORDS.stream()
                .filter(called::endsWith)
                .findFirst()
                .map(word -> called.substring(0, called.length() - word.length()))
                .orElse(called);
        Words area = place.name();
        return new Words(joined(plain, withoutDays(area.vi())), kind.name().en() + ", " + withoutDays(area.en()));
    }

    /** The two names with the word for the tier once: {@code Huyện ủy Lâm Hà}. */
    private static String joined(String body, String area) {
        String tier = area.split(" ", 2)[0];
        boolean said = List.of(body.toLowerCase(Locale.ROOT).split(" ")).contains(tier);
        return body + " " + (said ? area.substring(tier.length()).strip() : area);
    }

    /** The name of an area without the days in brackets that tell it from another of the same name. */
    private static String withoutDays(String name) {
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }
}
