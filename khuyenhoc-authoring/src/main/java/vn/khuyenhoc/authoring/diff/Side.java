package vn.khuyenhoc.authoring.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.drl.StepRules;
import vn.khuyenhoc.catalogue.Authority;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Gap;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.title.Title;

/**
 * One of the two packs, ready to decide.
 *
 * @param pack pack
 * @param engine shipped rules and those of the pack
 * @param locality overlay that the pack brings; null where it brings none
 */
record Side(LocalPack pack, Engine engine, @Nullable String locality) {

    static Side of(LocalPack pack) {
        return new Side(pack, pack.engine(StepRules.Listener.NONE), pack.locality());
    }

    Catalogue catalogue() {
        return pack.catalogue();
    }

    Jurisdiction law() {
        return catalogue().in(locality);
    }

    Optional<CriteriaSet> inForce(Title title, LocalDate day) {
        return law().inForce(title, day);
    }

    /** Every period that something of the law holds in; a criterion that ends holds until then. */
    List<Validity> periods() {
        List<Validity> all = new ArrayList<>();
        law().overlay().map(Overlay::validity).ifPresent(all::add);
        catalogue().gaps().stream().map(Gap::validity).forEach(all::add);
        for (Title title : Title.values()) {
            law().namings(title).stream().map(Authority::validity).forEach(all::add);
        }
        for (CriteriaSet set : law().sets()) {
            all.add(set.validity());
            set.authorities().stream().map(Authority::validity).forEach(all::add);
            set.criteria()
                    .flatMap(Side::endings)
                    .forEach(end -> all.add(new Validity(set.validity().from(), end)));
        }
        return all;
    }

    private static Stream<LocalDate> endings(Criterion criterion) {
        return Stream.ofNullable(criterion.ending()).map(Criterion.Ending::lastDay);
    }
}
