package vn.khuyenhoc.benchmarks.hand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Authority;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Group;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.decision.Basis;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Deadline;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.title.Title;

/** A criteria set in one context with everything worked out beforehand, as a program for this set alone would have it. */
public final class Table {
    /** The set whose criteria are met by any points above none. */
    private static final String ABOVE_NONE = "TT22-2020";

    final Column[] columns;
    final CriteriaSet set;
    final Title title;
    final Context context;
    final Jurisdiction law;
    final LevelRule[] levels;
    final BigDecimal maximum;
    final Group[] groups;
    /** Where each group begins; the last entry is the number of criteria. */
    final int[] starts;
    /** Whether a level asks the very same as the one before. */
    final boolean[] asBefore;

    final List<Deadline> calendar;
    final Basis basis;
    final int year;
    private final Map<String, Integer> byObservation = new HashMap<>();

    /**
     * The table of the set in force for a title.
     *
     * @throws IllegalArgumentException if the set needs more than these tables can say
     */
    public Table(Engine engine, Title title, Context context) {
        Catalogue catalogue = engine.catalogue();
        this.law = catalogue.in(context.locality());
        this.set = law.inForce(title, context.asOf()).orElseThrow();
        this.title = title;
        this.context = context;
        this.year = context.dataYear();
        this.levels = set.levels().toArray(LevelRule[]::new);
        this.groups = set.groups().toArray(Group[]::new);
        this.maximum = Objects.requireNonNull(set.maximum());
        this.columns = columns(engine);
        this.starts = new int[groups.length + 1];
        for (int i = 0; i < groups.length; i++) {
            starts[i + 1] = starts[i] + groups[i].criteria().size();
        }
        this.asBefore = new boolean[levels.length];
        for (int level = 1; level < levels.length; level++) {
            asBefore[level] = allAsBefore(level);
        }
        this.calendar = engine.catalogue().in(context.locality()).calendar(set, title, year, context.asOf()).stream()
                .map(step -> new Deadline(
                        step.name(),
                        step.lastDay(year),
                        step.workingDays(),
                        step.citation().clause()))
                .toList();
        this.basis = basis(engine);
        Supported.check(this);
    }

    private Column[] columns(Engine engine) {
        List<Column> all = new ArrayList<>();
        set.criteria().forEach(criterion -> {
            String observation = criterion.needs().get(0).get(0).code();
            var definition = engine.catalogue().observation(observation).orElseThrow();
            String rule = engine.rules().ruleName(criterion.code()).orElseThrow();
            boolean strict = set.id().equals(ABOVE_NONE);
            byObservation.put(observation, all.size());
            all.add(new Column(criterion, definition, rule, year, levels.length, strict));
        });
        return all.toArray(Column[]::new);
    }

    private boolean allAsBefore(int level) {
        for (Column column : columns) {
            if (!column.asBefore[level]) {
                return false;
            }
        }
        return true;
    }

    private Basis basis(Engine engine) {
        Authority authority = law.authority(set, title, context.asOf()).orElse(null);
        return new Basis(
                set.id(),
                set.name(),
                set.document(),
                set.validity(),
                set.completeness(),
                set.illustrative(),
                authority == null ? null : authority.name(),
                authority == null ? null : authority.note(),
                set.missing(),
                engine.rules().digest(),
                engine.catalogue().digest());
    }

    /** The observations of the year by criterion; null where there is none. Forms come in order, so the next is tried first. */
    @Nullable
    Observation[] found(List<Observation> observations) {
        @Nullable Observation[] found = new Observation[columns.length];
        int next = 0;
        for (int i = 0; i < observations.size(); i++) {
            Observation observation = observations.get(i);
            if (observation.year() == year) {
                boolean inOrder = next < columns.length && columns[next].observation.equals(observation.code());
                int place = inOrder ? next : byObservation.getOrDefault(observation.code(), -1);
                if (place >= 0) {
                    found[place] = observation;
                    next = place + 1;
                }
            }
        }
        return found;
    }

    /** The number of criteria. */
    public int size() {
        return columns.length;
    }

    /** The number of levels. */
    public int levels() {
        return levels.length;
    }

    /** The criteria as peers need them: what each asks of its number. */
    public List<Ask> asks() {
        List<Ask> asks = new ArrayList<>();
        for (Column column : columns) {
            asks.add(column.ask());
        }
        return List.copyOf(asks);
    }

    /** The set. */
    public CriteriaSet set() {
        return set;
    }

    /** The title. */
    public Title title() {
        return title;
    }

    /** The context. */
    public Context context() {
        return context;
    }
}
