package vn.khuyenhoc.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TitleLink;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.explanation.Paragraphs;
import vn.khuyenhoc.links.LinkText;
import vn.khuyenhoc.text.Suggestions;

/** Everything that the catalogue knows of a code, as text. */
final class CatalogueEntry {
    private static final int WIDTH = 100;
    private final Catalogue catalogue;
    private final SetEntry sets;
    private final CriterionEntry criteria;
    private final DocumentEntry documents;
    private final TargetEntry targets;
    private final OverlayEntry overlays;
    private final LinkText links;
    private final PlanningEntry planning;

    CatalogueEntry(Engine engine, Locale locale) {
        this.catalogue = engine.catalogue();
        this.sets = new SetEntry(catalogue, locale);
        this.criteria = new CriterionEntry(engine, locale);
        this.documents = new DocumentEntry(catalogue, locale);
        this.targets = new TargetEntry(catalogue, locale);
        this.overlays = new OverlayEntry(catalogue, locale);
        this.links = new LinkText(catalogue, locale);
        this.planning = new PlanningEntry(catalogue, locale);
    }

    /**
     * What is known of a criteria set, a criterion, a document, an observation, a target, a link of titles, an overlay, an obligation,
     * a plan fact, a body, a kind of bodies or an area; and of obligations, plan facts, bodies and areas by words of their names.
     *
     * @throws BadRequest if there is no such code or name, naming the nearest code
     */
    String text(String code) {
        Paragraphs text = new Paragraphs(WIDTH);
        add(text, code);
        if (text.toString().isEmpty()) {
            planning.named(code).forEach(named -> planning.add(text, named));
        }
        if (text.toString().isEmpty()) {
            throw new BadRequest("code.unknown", code, Suggestions.nearest(code, codes()));
        }
        return text.toString();
    }

    private void add(Paragraphs text, String code) {
        catalogue.allSets().stream().filter(set -> set.id().equals(code)).forEach(set -> sets.add(text, set));
        criteria(code, text);
        catalogue.document(code).ifPresent(document -> documents.add(text, document));
        catalogue.observation(code).ifPresent(observation -> documents.add(text, observation));
        catalogue.allTargets().target(code).ifPresent(target -> targets.add(text, target));
        catalogue.links().stream()
                .filter(link -> link.id().equals(code))
                .forEach(link -> links.of(List.of(link), List.of(), 0).lines().forEach(line -> text.add(0, line)));
        catalogue.overlays().stream()
                .filter(overlay -> overlay.id().equals(code))
                .forEach(overlay -> overlays.add(text, overlay));
        planning.add(text, code);
    }

    /** Criteria of the nation and of localities, and those that localities add to national sets or ask more of. */
    private void criteria(String code, Paragraphs text) {
        Set<Criterion> shown = new HashSet<>();
        for (CriteriaSet set :
                Stream.concat(catalogue.allSets().stream(), changed()).toList()) {
            for (Criterion criterion : set.criteria().toList()) {
                boolean isNew = criterion.code().equals(code) && shown.add(criterion);
                if (isNew || (criterion.code().equals(code) && set.overlay() == null)) {
                    criteria.add(text, set, criterion);
                }
            }
        }
    }

    /** The national sets as the localities change them. */
    private Stream<CriteriaSet> changed() {
        return catalogue.overlays().stream()
                .flatMap(overlay -> catalogue.in(overlay.id()).sets().stream())
                .filter(set -> set.overlay() != null);
    }

    private Set<String> codes() {
        Set<String> codes = new TreeSet<>(catalogue.observationCodes());
        codes.addAll(planning.codes());
        catalogue.documents().stream().map(Document::code).forEach(codes::add);
        catalogue.allTargets().stream().map(Target::code).forEach(codes::add);
        catalogue.links().stream().map(TitleLink::id).forEach(codes::add);
        catalogue.overlays().stream().map(Overlay::id).forEach(codes::add);
        Stream.concat(catalogue.allSets().stream(), changed()).forEach(set -> {
            codes.add(set.id());
            set.criteria().map(Criterion::code).forEach(codes::add);
        });
        return codes;
    }
}
