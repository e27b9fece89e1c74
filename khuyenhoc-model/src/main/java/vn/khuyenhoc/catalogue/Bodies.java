package vn.khuyenhoc.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.BodyKind.Rank;
import vn.khuyenhoc.internal.Tones;

/** The bodies and their kinds by code. Immutable. */
public final class Bodies {
    private final Map<String, BodyKind> kinds;
    private final Map<String, Body> bodies;

    /** Kinds and bodies of maps from codes. */
    public Bodies(Map<String, BodyKind> kinds, Map<String, Body> bodies) {
        this.kinds = new TreeMap<>(kinds);
        this.bodies = new TreeMap<>(bodies);
    }

    /** All kinds in the order of their codes. */
    public Collection<BodyKind> kinds() {
        return List.copyOf(kinds.values());
    }

    /** All bodies in the order of their codes. */
    public Collection<Body> all() {
        return List.copyOf(bodies.values());
    }

    /** The kind with a code. */
    public Optional<BodyKind> kind(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /** The body with a code. */
    public Optional<Body> body(String code) {
        return Optional.ofNullable(bodies.get(code));
    }

    /**
     * A kind at one of its tiers, as a text names it.
     *
     * @param kind kind
     * @param rank tier
     * @param place what stands behind the name, in small letters: {@code lâm hà}; empty where nothing does
     */
    public record Ranked(BodyKind kind, Rank rank, String place) {}

    /** The kind and tier whose name a text holds, the longest name first: {@code Ban Thường vụ Tỉnh ủy Lâm Đồng}. */
    public Optional<Ranked> named(String text) {
        String plain = " " + plain(text) + " ";
        record Named(String name, Ranked ranked) {}
        return ranks().flatMap(ranked ->
                        ranked.rank().names().stream().map(name -> new Named(" " + plain(name) + " ", ranked)))
                .filter(named -> plain.contains(named.name()))
                .max(Comparator.comparingInt(named -> named.name().length()))
                .map(named -> new Ranked(
                        named.ranked().kind(),
                        named.ranked().rank(),
                        plain.substring(plain.indexOf(named.name())
                                        + named.name().length())
                                .strip()));
    }

    /** The kinds and tiers that sign with a sign, such as {@code HU}. */
    public List<Ranked> signing(String sign) {
        return ranks().filter(ranked -> ranked.rank().signs().contains(sign)).toList();
    }

    private Stream<Ranked> ranks() {
        List<Ranked> all = new ArrayList<>();
        kinds.values().forEach(kind -> kind.ranks().forEach(rank -> all.add(new Ranked(kind, rank, ""))));
        return all.stream();
    }

    private static String plain(String text) {
        return Tones.placed(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
