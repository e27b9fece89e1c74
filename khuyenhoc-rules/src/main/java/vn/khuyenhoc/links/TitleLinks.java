package vn.khuyenhoc.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.TitleLink;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.internal.OwnLoader;
import vn.khuyenhoc.links.LinkCheck.Found;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.title.Title;

/**
 * Holds the learning title of a subject against its other titles of the same year, as obligation S13 of the Lâm Hà directive
 * asks, as far as the documents read go. Immutable and thread-safe.
 */
public final class TitleLinks {
    private static final String RULES = "vn.khuyenhoc.rules.links";
    private final Catalogue catalogue;
    private final KieBase rules;

    /** Links by the law of a catalogue. */
    public TitleLinks(Catalogue catalogue, RuleSet rules) {
        this.catalogue = catalogue;
        this.rules = rules.base(RULES);
    }

    /** What documents in force on a day say of a learning title and others, also where it is that nothing is said. */
    public List<TitleLink> of(Title title, LocalDate day) {
        return catalogue.links().stream()
                .filter(link -> link.titles().contains(title) && link.validity().contains(day))
                .toList();
    }

    /**
     * What is found of the titles of subjects.
     *
     * @param decisions decisions on subjects of the register; the day, the year and the titles are theirs
     * @return findings in the order of the decisions, the gravest of each first; none where nothing bears on anything
     * @throws IllegalArgumentException if a decision is on a subject that the register does not have
     */
    public List<LinkFinding> of(Register register, Collection<Decision> decisions) {
        List<LinkCase> cases = new ArrayList<>();
        for (Decision decision : decisions) {
            var subject = register.subject(decision.subject())
                    .orElseThrow(() -> new IllegalArgumentException("no subject " + decision.subject()));
            of(decision.title(), decision.context().asOf())
                    .forEach(link -> cases.add(new LinkCase(catalogue, subject, decision, link)));
        }
        return found(cases).stream()
                .sorted(Comparator.comparingInt(Found::check).thenComparing(Found::outcome))
                .distinct()
                .map(found -> cases.get(found.check()).finding(found.outcome()))
                .toList();
    }

    private List<Found> found(List<LinkCase> cases) {
        return OwnLoader.with(TitleLinks.class, () -> foundInSession(cases));
    }

    private List<Found> foundInSession(List<LinkCase> cases) {
        List<Found> all = new ArrayList<>();
        KieSession session = rules.newKieSession();
        try {
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    if (event.getObject() instanceof Found found) {
                        all.add(found);
                    }
                }
            });
            for (int number = 0; number < cases.size(); number++) {
                cases.get(number).check(number).ifPresent(session::insert);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return all;
    }
}
