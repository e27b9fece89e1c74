package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Lifetime;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/** Who acts, as facts: each body that words name, with the days on which it, its tier or its area exists. */
final class Offices {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern BETWEEN = Pattern.compile(
            "[;,]|\\b(chủ trì|phối hợp( với| cùng)?|cùng( với)?)\\b"
                    + "|\\bvà(?= (hội|phòng|ban|ủy ban|uỷ ban|ubnd|mttq|mặt trận|hkh|đoàn|huyện|sở|các)\\b)",
            FLAGS);
    private static final Pattern DISTRICT = Pattern.compile("(?<!thuộc |địa bàn )\\b(huyện|quận|thị xã)\\b", FLAGS);
    private static final Pattern ADDRESS = Pattern.compile("(huyện|quận|thị xã|tỉnh|thành phố)\\b.*", FLAGS);

    private final PlanCase planCase;
    private final Catalogue catalogue;

    Offices(PlanCase planCase) {
        this.planCase = planCase;
        this.catalogue = planCase.catalogue();
    }

    /** Adds the bodies that one who acts stands for, at work on a day. */
    void acting(World in, String path, Actor actor, LocalDate day, Words work) {
        each(actor).forEach(one -> in.add(new vn.khuyenhoc.review.gap.Actor(in.at(path), one, day, work)));
    }

    private Stream<Actor> each(Actor actor) {
        String words = actor.name().vi();
        List<String> named = actor.body() != null || actor.area() != null
                ? List.of(words)
                : Stream.of(BETWEEN.split(words)).map(String::strip).toList();
        return named.size() == 1
                ? Stream.of(within(actor))
                : named.stream().filter(name -> !name.isEmpty()).flatMap(name -> body(name).stream());
    }

    /** A body of words of its own; none where they only say where another is. */
    private List<Actor> body(String name) {
        Words words = new Words(name, name);
        return catalogue
                .bodies()
                .named(name)
                .map(found -> List.of(new Actor(
                        words,
                        null,
                        found.kind().code(),
                        found.rank().tier(),
                        null,
                        found.rank().lifetime())))
                .orElseGet(() -> ADDRESS.matcher(name).matches()
                        ? List.of()
                        : List.of(within(new Actor(words, null, null, null, null, null))));
    }

    /** Whatever is "… huyện" ends with the districts, and no body is older or younger than its area. */
    private Actor within(Actor actor) {
        Lifetime own = actor.lifetime();
        boolean district = own == null && DISTRICT.matcher(actor.name().vi()).find();
        Lifetime tier = district ? planCase.lifetime(Tier.DISTRICT).orElse(null) : own;
        Lifetime area = area(actor);
        return new Actor(
                actor.name(),
                actor.body(),
                actor.kind(),
                district ? Tier.DISTRICT : actor.tier(),
                actor.area(),
                area == null || tier == null ? (tier == null ? area : tier) : both(tier, area));
    }

    private @Nullable Lifetime area(Actor actor) {
        String code = actor.area();
        return code == null
                ? null
                : catalogue.territory().area(code).map(Area::lifetime).orElse(null);
    }

    private static Lifetime both(Lifetime one, Lifetime other) {
        LocalDate from =
                one.from() == null || (other.from() != null && other.from().isAfter(one.from()))
                        ? other.from()
                        : one.from();
        LocalDate to =
                one.to() == null || (other.to() != null && other.to().isBefore(one.to())) ? other.to() : one.to();
        return new Lifetime(from, to);
    }
}
