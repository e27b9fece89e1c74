package vn.khuyenhoc.engine.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.decision.Basis;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Deadline;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.title.Title;

/** The law as it stands in one context: which criteria set judges which title, and what all its decisions share. Thread-safe. */
public final class LawOfDay {
    private final Catalogue catalogue;
    private final RuleSet rules;
    private final Definitions definitions;
    private final Context context;
    private final Jurisdiction law;
    private final Conclusions conclusions;
    private final ConcurrentHashMap<String, PreparedSet> prepared;
    private final ConcurrentHashMap<Title, Optional<Forum>> forums = new ConcurrentHashMap<>();

    /**
     * The law in a context.
     *
     * @param prepared criteria sets made ready so far, shared by all contexts of an engine
     * @throws IllegalArgumentException if the context names an unknown locality
     */
    public LawOfDay(
            Catalogue catalogue,
            RuleSet rules,
            Definitions definitions,
            ConcurrentHashMap<String, PreparedSet> prepared,
            Context context) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.definitions = definitions;
        this.prepared = prepared;
        this.context = context;
        this.law = catalogue.in(context.locality());
        this.conclusions = new Conclusions(catalogue, law, context, rules.digest());
    }

    /** The context. */
    public Context context() {
        return context;
    }

    Definitions definitions() {
        return definitions;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Jurisdiction jurisdiction() {
        return law;
    }

    Conclusions conclusions() {
        return conclusions;
    }

    /** What judges a title; empty where no set is in force. */
    Optional<Forum> forum(Title title) {
        Optional<Forum> known = forums.get(title);
        return known != null ? known : forums.computeIfAbsent(title, this::make);
    }

    private Optional<Forum> make(Title title) {
        return law.inForce(title, context.asOf()).map(set -> {
            // several overlays may change one set, so what one of them makes of it is not enough to tell it
            String key = (set.overlay() == null ? "" : context.locality()) + ":" + set.id();
            PreparedSet ready = prepared.computeIfAbsent(key, name -> new PreparedSet(set, rules, definitions));
            return new Forum(
                    ready,
                    conclusions.basis(set, title),
                    conclusions.calendar(set, title),
                    new Rounds(law, set, title, context.asOf()));
        });
    }

    /**
     * What all cases of one title share.
     *
     * @param set criteria set
     * @param basis by which law
     * @param calendar yearly calendar
     * @param rounds when dossiers are handed in
     */
    record Forum(PreparedSet set, Basis basis, List<Deadline> calendar, Rounds rounds) {
        Forum {
            calendar = List.copyOf(calendar);
        }
    }
}
