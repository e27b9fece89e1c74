package vn.khuyenhoc.nation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.khuyenhoc.nation.table.DecisionTable;

/**
 * One digest of all decisions, the same whatever made them in whatever order.
 *
 * @param decisions number of decisions
 * @param hex SHA-256 over the sorted lines {@code subject title SHA-256 of the decision's JSON}
 */
public record DecisionDigest(long decisions, String hex) {

    /** The digest of the decisions in a folder. */
    public static DecisionDigest of(SparkSession spark, String folder) {
        Iterator<Row> rows = spark.read()
                .schema(DecisionTable.ALL)
                .parquet(folder)
                .select("subject", "title", "digest")
                .orderBy("subject", "title")
                .toLocalIterator();
        MessageDigest digest = sha256();
        long number = 0;
        while (rows.hasNext()) {
            Row row = rows.next();
            String line = line(row.getString(0), row.getString(1), row.getAs(2));
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            number++;
        }
        return new DecisionDigest(number, HexFormat.of().formatHex(digest.digest()));
    }

    /** The line of a decision. */
    static String line(String subject, String title, byte[] digest) {
        return subject + " " + title + " " + HexFormat.of().formatHex(digest) + "\n";
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
