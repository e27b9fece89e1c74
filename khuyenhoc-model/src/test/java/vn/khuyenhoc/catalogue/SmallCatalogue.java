package vn.khuyenhoc.catalogue;

import java.util.List;
import vn.khuyenhoc.catalogue.internal.CatalogueFile;
import vn.khuyenhoc.text.Faults;

/** Catalogues of a few observations for tests of other packages. */
public final class SmallCatalogue {
    private SmallCatalogue() {}

    /** A catalogue with observations only, in the form of {@code observations/*.yaml}. */
    public static Catalogue ofObservations(String yaml) {
        return Catalogue.of(List.of(new CatalogueFile("observations/test.yaml", yaml)), new Faults());
    }
}
