package vn.khuyenhoc.cli;

import java.util.Locale;

/** The parts of the list of the catalogue. */
enum CatalogueSection {
    DOCUMENTS,
    SETS,
    TARGETS,
    LINKS,
    OBLIGATIONS,
    PLAN_FACTS,
    BODIES,
    AREAS,
    OVERLAYS,
    CODES;

    /** The end of the key of its heading. */
    String key() {
        return this == PLAN_FACTS ? "planFacts" : toString();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
