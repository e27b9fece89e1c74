package vn.khuyenhoc.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.engine.internal.Definitions;
import vn.khuyenhoc.engine.internal.DossierChecks;
import vn.khuyenhoc.engine.internal.Hearing;
import vn.khuyenhoc.engine.internal.Hearing.Matter;
import vn.khuyenhoc.engine.internal.LawOfDay;
import vn.khuyenhoc.engine.internal.PreparedSet;
import vn.khuyenhoc.engine.internal.Titles;
import vn.khuyenhoc.engine.internal.Unsound;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.title.Title;

/**
 * Decides, with reasons, whether subjects qualify for learning titles. Immutable in what it decides, and thread-safe; load it once.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Engine engine = Engine.load();
 * Decision decision = engine.decide(Dossier.of(citizen), Context.of(LocalDate.of(2024, 12, 31), 2024));
 * }</pre>
 */
public final class Engine {
    /** Subjects that go through the rules together: more in one session cost more each. */
    private static final int TOGETHER = 50;

    private final Catalogue catalogue;
    private final RuleSet rules;
    private final Definitions definitions;
    private final ConcurrentHashMap<String, PreparedSet> prepared = new ConcurrentHashMap<>();
    private volatile @Nullable LawOfDay latest;

    private Engine(Catalogue catalogue, RuleSet rules) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.definitions = new Definitions(catalogue);
    }

    /** An engine with the shipped catalogue and rules. */
    public static Engine load() {
        return of(Catalogue.load(), RuleSet.load());
    }

    /**
     * An engine with the shipped catalogue and rules and with overlays of localities.
     *
     * @param overlays folders of overlays
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault of the overlays
     */
    public static Engine load(List<Path> overlays) {
        return of(Catalogue.load(overlays), RuleSet.load());
    }

    /**
     * An engine with a catalogue and rules.
     *
     * @throws vn.khuyenhoc.text.FaultyInputException if an overlay brings criteria whose rules are not there
     */
    public static Engine of(Catalogue catalogue, RuleSet rules) {
        Faults faults = new Faults();
        for (Overlay overlay : catalogue.overlays()) {
            catalogue
                    .rules(overlay.id())
                    .forEach((set, packages) -> packages.stream()
                            .filter(name -> !rules.packages().contains(name))
                            .forEach(name -> faults.add(
                                    Place.of("overlays/" + overlay.id(), 0, 0), "overlay.noRules", set, name)));
        }
        faults.throwIfAny();
        return new Engine(catalogue, rules);
    }

    /** The catalogue that this engine judges by. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The rules that this engine judges by. */
    public RuleSet rules() {
        return rules;
    }

    /**
     * Decides on the learning title of one subject. Related subjects count with the titles that they hold; an administrative
     * unit's standards (Nghị định 20/2014) are decided first.
     *
     * @throws vn.khuyenhoc.text.FaultyInputException if an observation of the subject does not fit the catalogue, or a title that is held
     *     the law of its day, naming every one
     * @throws IllegalArgumentException if the context names an unknown locality, or there is no title for the subject
     */
    public Decision decide(Dossier dossier, Context context) {
        List<Title> titles = Titles.of(dossier.subject(), catalogue);
        if (titles.isEmpty()) {
            throw new IllegalArgumentException("no title for "
                    + dossier.subject().id() + "; maybe its tier should be commune, district or province");
        }
        try {
            return decide(dossier, titles, context);
        } catch (Unsound e) {
            throw explained(
                    e,
                    Stream.concat(Stream.of(dossier.subject()), dossier.register().subjects().stream())
                            .distinct()
                            .toList());
        }
    }

    private Decision decide(Dossier dossier, List<Title> titles, Context context) {
        Hearing hearing = new Hearing(law(context), dossier.register().on(context.asOf()));
        Subject subject = dossier.subject() instanceof Citizen citizen ? citizen.on(context.asOf()) : dossier.subject();
        int last = titles.size() - 1;
        for (int i = 0; i < last; i++) {
            hearing.settle(Settled.of(hearing.judge(subject, titles.get(i))));
        }
        return hearing.judge(subject, titles.get(last));
    }

    /** The fault of a dossier with all others, each at its place. */
    private RuntimeException explained(Unsound sign, List<Subject> subjects) {
        DossierChecks.throwIfFaulty(subjects, catalogue, definitions);
        return sign;
    }

    @SuppressWarnings("ReferenceEquality") // the quick answer; equals stands behind it
    private LawOfDay law(Context context) {
        LawOfDay lately = latest;
        if (lately == null || (lately.context() != context && !lately.context().equals(context))) {
            lately = new LawOfDay(catalogue, rules, definitions, prepared, context);
            latest = lately;
        }
        return lately;
    }

    /**
     * Decides on all titles of all subjects of a register, on one thread.
     *
     * @return decisions by stage (citizens, families, clans, units, communities, administrative units from commune to province)
     *     and within a stage by title and identifier, whatever the order of the register
     * @throws vn.khuyenhoc.text.FaultyInputException if observations do not fit the catalogue, or titles that are held the law of their
     *     day, naming every one
     */
    public List<Decision> decideAll(Register register, Context context) {
        return decideAll(register, context, 1);
    }

    /**
     * Decides like {@link #decideAll(Register, Context)} on several threads, with the same result.
     *
     * @param threads number of threads, at least 1
     */
    public List<Decision> decideAll(Register register, Context context, int threads) {
        return decideAll(register, context, threads, List.of());
    }

    /**
     * Decides like {@link #decideAll(Register, Context, int)} where some subjects were judged elsewhere, such as the families of a clan
     * in other communes.
     *
     * @param earlier what is settled of subjects of the register; no decision is made on these titles again
     */
    public List<Decision> decideAll(Register register, Context context, int threads, Collection<Settled> earlier) {
        Hearing hearing = new Hearing(law(context), register.on(context.asOf()));
        List<List<Matter>> stages = hearing.prepare(earlier);
        ExecutorService executor = threads == 1 ? null : Executors.newFixedThreadPool(threads);
        try {
            List<Decision> all = new ArrayList<>();
            for (List<Matter> stage : stages) {
                judge(hearing, stage, executor, all);
            }
            return List.copyOf(all);
        } catch (Unsound e) {
            throw explained(e, register.subjects());
        } finally {
            if (executor != null) {
                executor.shutdown();
            }
        }
    }

    private static void judge(
            Hearing hearing, List<Matter> stage, @Nullable ExecutorService executor, List<Decision> all) {
        List<List<Matter>> parts = parts(stage);
        if (executor == null) {
            for (List<Matter> part : parts) {
                add(part, hearing.judge(part), hearing, all);
            }
            return;
        }
        List<Future<List<Decision>>> asked = new ArrayList<>(parts.size());
        for (List<Matter> part : parts) {
            asked.add(executor.submit(() -> hearing.judge(part)));
        }
        List<List<Decision>> answers = new ArrayList<>(parts.size());
        for (Future<List<Decision>> answer : asked) {
            answers.add(result(answer));
        }
        for (int i = 0; i < answers.size(); i++) {
            add(parts.get(i), answers.get(i), hearing, all);
        }
    }

    /** What is judged together, so that what was just read and made is still at hand. */
    private static List<List<Matter>> parts(List<Matter> stage) {
        List<List<Matter>> parts = new ArrayList<>();
        for (int from = 0; from < stage.size(); from += TOGETHER) {
            parts.add(stage.subList(from, Math.min(stage.size(), from + TOGETHER)));
        }
        return parts;
    }

    private static void add(List<Matter> matters, List<Decision> decisions, Hearing hearing, List<Decision> all) {
        hearing.note(matters, decisions);
        all.addAll(decisions);
    }

    private static List<Decision> result(Future<List<Decision>> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while deciding", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
