package vn.khuyenhoc.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.internal.OverlaidSets;
import vn.khuyenhoc.catalogue.internal.OverlayFile;
import vn.khuyenhoc.catalogue.internal.OverlayFile.OwnBase;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

/** The law of the nation, or of one locality with its overlays. Immutable and thread-safe. */
public final class Jurisdiction {
    private final List<CriteriaSet> national;
    private final List<Local> local;
    private final List<Gap> gaps;
    private final Supplier<Targets> targets;
    private final Map<String, OwnBase> bases = new HashMap<>();

    Jurisdiction(List<CriteriaSet> national, List<Gap> gaps, Supplier<Targets> targets, List<OverlayFile> overlays) {
        this.national = national;
        this.gaps = gaps;
        this.targets = targets;
        this.local = new ArrayList<>();
        List<CriteriaSet> changed = national;
        for (OverlayFile overlay : overlays) {
            Local one = new Local(overlay, OverlaidSets.of(changed, overlay));
            changed = merged(one.sets(), changed);
            // the overlay named last knows what those before it changed
            local.add(0, one);
            overlay.bases().forEach(base -> bases.put(base.observation(), base));
        }
    }

    /** An overlay and the sets that it brings or changes. */
    private record Local(OverlayFile file, List<CriteriaSet> sets) {
        boolean isInForce(LocalDate day) {
            return file.overlay().validity().contains(day);
        }
    }

    /** Sets, and those of others that they do not replace. */
    private static List<CriteriaSet> merged(List<CriteriaSet> own, List<CriteriaSet> others) {
        return Stream.concat(
                        own.stream(),
                        others.stream()
                                .filter(set ->
                                        own.stream().noneMatch(one -> one.id().equals(set.id()))))
                .toList();
    }

    /** The overlay of the locality, the first where there are several; empty for the nation. */
    public Optional<Overlay> overlay() {
        return overlays().stream().findFirst();
    }

    /** The overlays of the locality in the order in which they were named; none for the nation. */
    public List<Overlay> overlays() {
        List<Overlay> all = new ArrayList<>();
        local.forEach(one -> all.add(0, one.file().overlay()));
        return List.copyOf(all);
    }

    /**
     * The criteria set in force for a title on a day: the locality's own where it has one, otherwise the nation's.
     *
     * @return empty where there is a recorded gap
     */
    public Optional<CriteriaSet> inForce(Title title, LocalDate day) {
        for (Local one : local) {
            CriteriaSet own = one.isInForce(day) ? inForce(one.sets(), title, day) : null;
            if (own != null) {
                return Optional.of(own);
            }
        }
        return Optional.ofNullable(inForce(national, title, day));
    }

    /**
     * The criteria set that a title that is held was recognised by: the one in force on the day of the decision, or, where only the year is
     * known, the last one of that year; empty where there is a recorded gap.
     */
    public Optional<CriteriaSet> recognisedBy(HeldTitle held) {
        Optional<CriteriaSet> found = inForce(held.title(), held.dayRecognised());
        return found.isPresent() || held.decisionDate() != null ? found : lastOf(held.title(), held.yearRecognised());
    }

    private Optional<CriteriaSet> lastOf(Title title, int year) {
        return sets().stream()
                .filter(set -> set.titles().contains(title))
                .map(set -> set.validity().to())
                .filter(to -> to != null && to.getYear() == year)
                .max(LocalDate::compareTo)
                .flatMap(to -> inForce(title, to));
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
                .withThoseOf(inForce(day).map(file -> file.overlay().id()).toList());
    }

    private Stream<OverlayFile> inForce(LocalDate day) {
        return local.stream().filter(one -> one.isInForce(day)).map(Local::file);
    }

    /** What the locality adds to the rules of gaps on a day, and decides of those that are shipped, by overlay. */
    public List<LocalGaps> localGaps(LocalDate day) {
        return inForce(day).map(OverlayFile::gaps).toList();
    }

    /** The recorded gap for a title on a day, where no set is in force. */
    public Optional<Gap> gap(Title title, LocalDate day) {
        return gaps.stream()
                .filter(gap -> gap.title() == title && gap.validity().contains(day))
                .findFirst();
    }

    /** The authority that decides on a title on a day: the one the locality names, otherwise the one of the set. */
    public Optional<Authority> authority(CriteriaSet set, Title title, LocalDate day) {
        Stream<Authority> own = namings(inForce(day), title);
        return Stream.concat(own, set.authorities().stream())
                .filter(authority -> authority.validity().contains(day))
                .findFirst();
    }

    /** The authorities that the locality itself names for a title, by period; empty for the nation. */
    public List<Authority> namings(Title title) {
        return namings(local.stream().map(Local::file), title).toList();
    }

    private static Stream<Authority> namings(Stream<OverlayFile> files, Title title) {
        return files.flatMap(file -> file.authorities().stream())
                .filter(naming -> naming.title() == title)
                .map(OverlayFile.Naming::authority);
    }

    /**
     * The steps of the calendar of a title for the data of a year, as seen on a day: those of the set, and in the place of those of a kind
     * the ones that the locality sets.
     */
    public List<CalendarStep> calendar(CriteriaSet set, Title title, int dataYear, LocalDate day) {
        List<CalendarStep> own = inForce(day)
                .flatMap(file -> file.stepsOf(title))
                .filter(step -> step.counts(dataYear, day))
                .toList();
        Stream<CalendarStep> rest = set.calendar().stream()
                .filter(step -> step.counts(dataYear, day))
                .filter(step -> step.kind() == null || own.stream().noneMatch(one -> one.kind() == step.kind()));
        return Stream.concat(own.stream(), rest).toList();
    }

    /** The first step of a kind of that calendar; empty where no document sets one. */
    public Optional<CalendarStep> step(CriteriaSet set, Title title, StepKind kind, int dataYear, LocalDate day) {
        return calendar(set, title, dataYear, day).stream()
                .filter(step -> step.kind() == kind)
                .findFirst();
    }

    /** The steps of calendars that the locality itself sets for a title; none for the nation. */
    public List<CalendarStep> ownSteps(Title title) {
        return overlays(file -> file.stepsOf(title));
    }

    /** The councils that the locality itself sets up for a title; none for the nation. */
    public List<Council> ownCouncils(Title title) {
        return overlays(file -> file.councilsOf(title));
    }

    private <T> List<T> overlays(Function<OverlayFile, Stream<T>> part) {
        return local.stream().map(Local::file).flatMap(part).toList();
    }

    /**
     * The year whose data a title that is held was judged by: that of the decision, less the years that the calendar in force then lets
     * pass before assessment is finished.
     */
    public int yearJudged(HeldTitle held) {
        LocalDate day = held.dayRecognised();
        return recognisedBy(held)
                .flatMap(set -> step(set, held.title(), StepKind.FINISH, held.yearRecognised(), day))
                .map(step -> held.yearRecognised() - step.yearsAfter())
                .orElse(held.yearRecognised());
    }

    /** The council for a title on a day: the locality's own where it sets one up, otherwise the one of the set. */
    public Optional<Council> council(CriteriaSet set, Title title, LocalDate day) {
        Stream<Council> own = inForce(day).flatMap(file -> file.councilsOf(title));
        return Stream.concat(own, set.councils().stream())
                .filter(council -> council.counts(day))
                .findFirst();
    }

    /** How a register gives an observation here; null where only a declaration does. */
    public @Nullable Derivation derivation(ObservationDefinition definition) {
        OwnBase own = bases.get(definition.code());
        return own == null ? definition.derivation() : own.derivation();
    }

    /** Whom observations count where the locality says so, by code of the observation. */
    public Map<String, Words> ownBases() {
        Map<String, Words> words = new HashMap<>();
        bases.forEach((code, base) -> words.put(code, base.base()));
        return Map.copyOf(words);
    }

    /** What a locality says that an observation counts here, by code of the observation. */
    public Collection<OwnBase> bases() {
        return List.copyOf(bases.values());
    }

    /** The sets of this jurisdiction: the locality's own and the national ones that it does not replace. */
    public List<CriteriaSet> sets() {
        List<CriteriaSet> all = national;
        for (int i = local.size() - 1; i >= 0; i--) {
            all = merged(local.get(i).sets(), all);
        }
        return all;
    }
}
