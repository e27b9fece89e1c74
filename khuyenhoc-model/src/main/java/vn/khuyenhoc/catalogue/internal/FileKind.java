package vn.khuyenhoc.catalogue.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a file of the catalogue holds, by its name. */
enum FileKind {
    SOURCES("sources[^/]*[.]yaml", true),
    DOCUMENTS("documents[^/]*[.]yaml", true),
    UNIT_KINDS("unit-kinds[.]yaml", false),
    OBSERVATIONS("observations/[^/]+[.]yaml", true),
    GAPS("gaps[.]yaml", false),
    BASES("targets/bases[.]yaml", true),
    POLICIES("targets/policies[.]yaml", false),
    TARGETS("targets/(?!policies[.])[^/]+[.]yaml", true),
    TERRITORY("territory[^/]*[.]yaml", true),
    BODY_KINDS("body-kinds[.]yaml", false),
    BODIES("bodies[^/]*[.]yaml", true),
    PLAN_FACTS("plan-facts[^/]*[.]yaml", true),
    REQUIREMENTS("requirements/[^/]+[.]yaml", true),
    LINKS("links[^/]*[.]yaml", true),
    CRITERIA("criteria/[^/]+[.]yaml", true),
    PAPERS("papers/[^/]+[.]yaml", false),
    AMENDMENTS("amendments/[^/]+[.]yaml", false),
    HEAD("overlay[.]yaml", true);

    private final String name;
    private final boolean local;

    FileKind(String name, boolean local) {
        this.name = name;
        this.local = local;
    }

    /** The kind of a file; empty where its name is none that is read. */
    static Optional<FileKind> of(CatalogueFile file) {
        boolean national = file.overlay().isEmpty();
        return Arrays.stream(values())
                .filter(kind -> file.within().matches(kind.name))
                .filter(kind -> national ? kind != HEAD : kind.local)
                .findFirst();
    }

    /** Kinds of codes that such a file registers. */
    List<String> registers() {
        return switch (this) {
            case SOURCES -> List.of("source");
            case DOCUMENTS -> List.of("document");
            case UNIT_KINDS -> List.of("kind group");
            case OBSERVATIONS -> List.of("observation");
            case BASES -> List.of("base");
            case TARGETS -> List.of("target");
            case TERRITORY -> List.of("area");
            case BODY_KINDS -> List.of("body kind");
            case BODIES -> List.of("body");
            case PLAN_FACTS -> List.of("plan fact");
            case REQUIREMENTS -> List.of("requirement");
            case LINKS -> List.of("link");
            case AMENDMENTS -> List.of("criteria set", "criterion");
            case CRITERIA -> List.of("criteria set", "group", "criterion");
            default -> List.of();
        };
    }
}
