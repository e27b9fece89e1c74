package vn.khuyenhoc.nation.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.not;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import vn.khuyenhoc.nation.table.Kind;
import vn.khuyenhoc.nation.table.RegisterTable;
import vn.khuyenhoc.title.Title;

/**
 * Finds the clans and units that reach beyond their commune, and brings them what they count: of their families and people the bare
 * record and what is settled, never the observations or the decisions. Only these few are shuffled.
 */
final class Beyond {
    /** Column of the one that counts. */
    static final String ASKER = "asker";

    private static final String NAMED = "named";
    private final Dataset<Row> register;
    private final Dataset<Row> decided;

    Beyond(Dataset<Row> register, Dataset<Row> decided) {
        this.register = register;
        this.decided = decided;
    }

    /** The clans and units that no decision was made on. */
    Dataset<Row> askers() {
        Dataset<Row> groups = register.filter(col("kind").isin(Kind.CLAN.name(), Kind.UNIT.name()));
        Dataset<Row> made = decided.filter(not(col("title").isin(Title.CITIZEN.code(), Title.FAMILY.code())))
                .select("subject");
        return kept(groups.join(made, groups.col("id").equalTo(made.col("subject")), "left_anti"));
    }

    /** Everybody whom they count, row by row behind the one that counts: the columns of the register without what was observed. */
    Dataset<Row> counted(Dataset<Row> askers) {
        Column areas = array(col("commune"), col("area"));
        Column all = concat(list("families"), list("members"), list("learners"), areas);
        Dataset<Row> direct =
                kept(bare(askers.select(col("id").as(ASKER), explode(all).as(NAMED))));
        Dataset<Row> members = bare(direct.filter(col("kind").equalTo(Kind.FAMILY.name()))
                .select(col(ASKER), explode(list("members")).as(NAMED)));
        return kept(direct.union(members).distinct());
    }

    /** What is settled of those counted: who counts, then subject, title and levels. */
    Dataset<Row> settled(Dataset<Row> counted) {
        Dataset<Row> who = counted.select(col(ASKER), col("id"));
        return who.join(decided, who.col("id").equalTo(decided.col("subject")))
                .select(ASKER, "subject", "title", "settled");
    }

    private Dataset<Row> bare(Dataset<Row> names) {
        Column[] columns = Arrays.stream(RegisterTable.BARE.fieldNames())
                .map(functions::col)
                .toArray(Column[]::new);
        Dataset<Row> bare = register.select(columns);
        return names.join(bare, names.col(NAMED).equalTo(bare.col("id"))).drop(NAMED);
    }

    private static Column list(String column) {
        return coalesce(col(column), array().cast("array<string>"));
    }

    /** Kept once made, so that the next join knows how small it is and need not shuffle the other side. */
    private static Dataset<Row> kept(Dataset<Row> some) {
        Dataset<Row> kept = some.persist(StorageLevel.MEMORY_AND_DISK());
        kept.count();
        return kept;
    }
}
