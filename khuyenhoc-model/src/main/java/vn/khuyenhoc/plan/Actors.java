package vn.khuyenhoc.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Bodies;
import vn.khuyenhoc.catalogue.Bodies.Ranked;
import vn.khuyenhoc.catalogue.Body;
import vn.khuyenhoc.catalogue.BodyKind;
import vn.khuyenhoc.catalogue.BodyKind.Rank;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Territory;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/** Reads who acts in a plan: the code of a body, the words of the plan, or kind, tier and name. */
public final class Actors {
    private final Bodies bodies;
    private final Territory territory;
    private final @Nullable String area;

    /** The actors of a catalogue, in an area; null where it is not known. */
    public Actors(Catalogue catalogue, @Nullable String area) {
        this.bodies = catalogue.bodies();
        this.territory = catalogue.territory();
        this.area = area;
    }

    /** The area of a plan must be one of the catalogue. */
    void checkArea(YamlMap map) {
        if (area != null && territory.area(area).isEmpty()) {
            List<String> known = territory.areas().stream().map(Area::code).toList();
            map.get("area").unknown(area, known);
        }
    }

    /** Who issued a plan or results; kind and tier must be known. */
    public Actor issuer(YamlNode node) {
        Actor actor = actor(node);
        if (actor.kind() == null || actor.tier() == null) {
            node.fault("plan.issuer", actor.name());
        }
        return actor.area() == null
                ? new Actor(actor.name(), actor.body(), actor.kind(), actor.tier(), area, actor.lifetime())
                : actor;
    }

    /** Who acts. */
    public Actor actor(YamlNode node) {
        if (node.isMap()) {
            return ranked(node.mapping());
        }
        String text = node.text();
        return bodies.body(text).map(Actors::of).orElseGet(() -> named(text));
    }

    private static Actor of(Body body) {
        return new Actor(body.name(), body.code(), body.kind(), body.tier(), body.area(), body.lifetime());
    }

    private Actor named(String text) {
        Words name = new Words(text, text);
        Optional<Ranked> found = bodies.named(text);
        return found.map(ranked -> of(name, ranked.kind().code(), ranked.rank()))
                .orElse(new Actor(name, null, null, null, null, null));
    }

    private static Actor of(Words name, String kind, Rank rank) {
        return new Actor(name, null, kind, rank.tier(), null, rank.lifetime());
    }

    private Actor ranked(YamlMap map) {
        String code = map.get("kind").text();
        Tier tier = map.get("tier").constant(Tier.class);
        Words name = map.get("name").words();
        Optional<BodyKind> kind = bodies.kind(code);
        if (kind.isEmpty()) {
            List<String> known = bodies.kinds().stream().map(BodyKind::code).toList();
            map.get("kind").fault("unknown", code, YamlNode.nearest(code, known));
        }
        map.end();
        return kind.flatMap(found -> found.at(tier))
                .map(rank -> of(name, code, rank))
                .orElse(new Actor(name, null, code, tier, null, null));
    }
}
