package vn.khuyenhoc.nation.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.nation.table.DecisionRows;
import vn.khuyenhoc.nation.table.Kind;
import vn.khuyenhoc.nation.table.RegisterTable;
import vn.khuyenhoc.nation.table.SubjectRows;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Tier;

/**
 * The third stage: districts, then provinces, with what is settled of the communes. A nation has some ten thousand administrative units,
 * so the driver judges them itself.
 */
final class AboveStage {
    private static final Set<String> FILLED = Set.of(
            "kind", "id", "tier", "superior", "areaClasses", "validFrom", "validUntil", "name", RegisterTable.PLACE);

    private AboveStage() {}

    /**
     * The administrative units of all tiers. Communes are only counted: what was observed of them is not read, because that would read it
     * of everybody who is kept with them.
     *
     * @throws IllegalArgumentException if a code stands for two
     */
    static List<Subject> units(Dataset<Row> register) {
        Dataset<Row> units = register.filter(col("kind").equalTo(Kind.ADMINISTRATIVE_UNIT.name()));
        Column above = col(RegisterTable.PLACE).equalTo(RegisterTable.ABOVE);
        Dataset<Row> communes = units.filter(not(above)).select(bare(register.schema()));
        List<Subject> all = units.filter(above).union(communes).collectAsList().stream()
                .map(SubjectRows::subject)
                .toList();
        Codes.requireOnce(all);
        return all;
    }

    /** The columns of a register, empty but for those that administrative units fill. */
    private static Column[] bare(StructType all) {
        return Arrays.stream(all.fields())
                .map(field -> FILLED.contains(field.name())
                        ? col(field.name())
                        : lit(null).cast(field.dataType()).as(field.name()))
                .toArray(Column[]::new);
    }

    static List<Row> decisions(List<Subject> units, Dataset<Row> decided, Settings settings) {
        Later later = new Later();
        sort(units, later::judge, later::count);
        List<Row> settled = decided.filter(col("title").endsWith("-commune")).collectAsList();
        settled.forEach(
                row -> later.settle(DecisionRows.settled(row.getString(0), row.getString(1), row.getString(2))));
        List<Decision> decisions = later.decide(Engines.get(), settings.context());
        return decisions.stream()
                .map(decision -> DecisionRows.row(decision, decision.subject(), settings.madeUp()))
                .toList();
    }

    /** Judges what lies above the communes and counts the communes. */
    static void sort(List<Subject> units, Consumer<Subject> judge, Consumer<Subject> count) {
        for (Subject subject : units) {
            boolean commune = subject instanceof AdministrativeUnit unit && unit.tier() == Tier.COMMUNE;
            (commune ? count : judge).accept(subject);
        }
    }
}
