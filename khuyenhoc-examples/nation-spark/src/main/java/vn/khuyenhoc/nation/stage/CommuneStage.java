package vn.khuyenhoc.nation.stage;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.nation.table.DecisionRows;

/** The first stage: a task takes whole communes, one after the other, and no row ever leaves its task. */
final class CommuneStage implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;
    private final Settings settings;

    CommuneStage(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Decisions(new ByPlace(rows), settings);
    }

    private static final class Decisions implements Iterator<Row> {
        private final ByPlace places;
        private final Settings settings;
        private final Context context;
        private @Nullable Commune commune;
        private Iterator<Decision> decisions = Collections.emptyIterator();

        Decisions(ByPlace places, Settings settings) {
            this.places = places;
            this.settings = settings;
            this.context = settings.context();
        }

        @Override
        public boolean hasNext() {
            while (!decisions.hasNext() && places.hasNext()) {
                ByPlace.Part part = places.next();
                commune = new Commune(part.place(), part.subjects());
                decisions = commune.decide(Engines.get(), context).iterator();
            }
            return decisions.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Decision decision = decisions.next();
            return DecisionRows.row(decision, Objects.requireNonNull(commune).place(decision), settings.madeUp());
        }
    }
}
