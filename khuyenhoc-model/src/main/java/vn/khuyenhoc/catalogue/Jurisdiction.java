package vn.khuyenhoc.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.internal.OverlaidSets;
import vn.khuyenhoc.catalogue.internal.OverlayFile;
import vn.khuyenhoc.title.Title;

/** The law of the nation, or of one locality with its overlay. Immutable and thread-safe. */
public final class Jurisdiction {
    private final List<CriteriaSet> national;
    private final List<CriteriaSet> local;
    private final List<Gap> gaps;
    private final Supplier<Targets> targets;
    private final @Nullable OverlayFile overlay;

    Jurisdiction(List<CriteriaSet> national, List<Gap> gaps, Supplier<Targets> targets, @Nullable OverlayFile overlay) {
        this.national = national;
        this.gaps = gaps;
        this.targets = targets;
        this.overlay = overlay;
        this.local = overlay == null ? List.of() : OverlaidSets.of(national, overlay);
    }

    /** The overlay of the locality; empty for the nation. */
    public Optional<Overlay> overlay() {
        return Optional.ofNullable(overlay).map(OverlayFile::overlay);
    }

    /**
     * The criteria set in force for a title on a day: the locality's own where it has one, otherwise the nation's.
     *
     * @return empty where there is a recorded gap
     */
    public Optional<CriteriaSet> inForce(Title title, LocalDate day) {
        CriteriaSet own = overlayInForce(day) ? inForce(local, title, day) : null;
        return Optional.ofNullable(own == null ? inForce(national, title, day) : own);
    }

    private static @Nullable CriteriaSet inForce(List<CriteriaSet> sets, Title title, LocalDate day) {
        for (CriteriaSet set : sets) {
            if (set.titles().contains(title) && set.validity().contains(day)) {
                return set;
            }
        }
        return null;
    }

    /** The targets that hold on a day: the national ones and the locality's own; each says itself whether it is in force. */
    public Targets targets(LocalDate day) {
        return targets.get()
                .in(
                        overlay == null || !overlayInForce(day)
                                ? null
                                : overlay.overlay().id());
    }

    /** The recorded gap for a title on a day, where no set is in force. */
    public Optional<Gap> gap(Title title, LocalDate day) {
        return gaps.stream()
                .filter(gap -> gap.title() == title && gap.validity().contains(day))
                .findFirst();
    }

    /** The authority that decides on a title on a day: the one the locality names, otherwise the one of the set. */
    public Optional<Authority> authority(CriteriaSet set, Title title, LocalDate day) {
        List<Authority> candidates = new ArrayList<>();
        if (overlayInForce(day)) {
            candidates.addAll(namings(title));
        }
        candidates.addAll(set.authorities());
        return candidates.stream()
                .filter(authority -> authority.validity().contains(day))
                .findFirst();
    }

    /** The authorities that the locality itself names for a title, by period; empty for the nation. */
    public List<Authority> namings(Title title) {
        return overlay == null
                ? List.of()
                : overlay.authorities().stream()
                        .filter(naming -> naming.title() == title)
                        .map(OverlayFile.Naming::authority)
                        .toList();
    }

    /** The sets of this jurisdiction: the locality's own and the national ones that it does not replace. */
    public List<CriteriaSet> sets() {
        return Stream.concat(
                        local.stream(),
                        national.stream()
                                .filter(set ->
                                        local.stream().noneMatch(own -> own.id().equals(set.id()))))
                .toList();
    }

    private boolean overlayInForce(LocalDate day) {
        return overlay != null && overlay.overlay().validity().contains(day);
    }
}
