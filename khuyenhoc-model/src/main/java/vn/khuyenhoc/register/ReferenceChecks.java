package vn.khuyenhoc.register;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.title.Tier;

/** Names relations that lead nowhere, to the wrong kind of subject, or twice to the same. */
final class ReferenceChecks {
    private final Register register;
    private final Places places;
    private final Faults faults;

    ReferenceChecks(Register register, Places places, Faults faults) {
        this.register = register;
        this.places = places;
        this.faults = faults;
    }

    private record FieldAndId(String field, String id) {}

    void check(Subject subject) {
        Place place = places.of(subject);
        Set<FieldAndId> seen = new HashSet<>();
        for (Reference reference : Reference.of(subject)) {
            String list = reference.field().replaceAll("\\[.*", "");
            if (!seen.add(new FieldAndId(list, reference.id()))) {
                faults.add(place, "register.namedTwice", reference.field(), Shown.id(reference.id()));
            }
            checkTarget(reference, place);
        }
    }

    private void checkTarget(Reference reference, Place place) {
        String id = Shown.id(reference.id());
        String kind = Kinds.of(reference.kind());
        @Nullable Subject target = register.subject(reference.id()).orElse(null);
        if (target == null && !places.byId().containsKey(reference.id())) {
            faults.add(place, "register.noReference", reference.field(), id, kind);
        } else if (target != null && !reference.kind().isInstance(target)) {
            String wrong = Kinds.of(target.getClass());
            faults.add(place, "register.wrongKind", reference.field(), id, kind, wrong, places.of(target));
        } else if (target instanceof AdministrativeUnit unit) {
            checkTier(reference, unit, place);
        }
    }

    @SuppressWarnings("NullAway") // Records keep a null tier for the constraints to name.
    private void checkTier(Reference reference, AdministrativeUnit unit, Place place) {
        if (unit.tier() != null && !reference.tiers().contains(unit.tier())) {
            String id = Shown.id(reference.id());
            Object allowed = reference.tiers().isEmpty() ? "-" : names(reference.tiers());
            faults.add(place, "register.wrongTier", reference.field(), id, allowed, name(unit.tier()), places.of(unit));
        }
    }

    private static String names(Set<Tier> tiers) {
        return EnumSet.copyOf(tiers).stream().map(ReferenceChecks::name).collect(Collectors.joining(" / "));
    }

    private static String name(Tier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }
}
