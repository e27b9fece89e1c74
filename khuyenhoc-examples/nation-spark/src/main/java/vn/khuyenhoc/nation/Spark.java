package vn.khuyenhoc.nation;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** A session with what this module needs; {@code -Dspark.…} on the command line changes it. */
public final class Spark {
    private static final String LOOPBACK = "127.0.0.1";

    private Spark() {}

    /** A session: embedded on two cores unless {@code spark.master} says otherwise. */
    public static SparkSession session() {
        SparkConf conf = new SparkConf()
                .setIfMissing("spark.master", "local[2]")
                .setIfMissing("spark.app.name", "khuyenhoc")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.driver.host", LOOPBACK)
                .setIfMissing("spark.driver.bindAddress", LOOPBACK)
                .setIfMissing("spark.sql.shuffle.partitions", "8")
                // three whole communes to a task, as packed as they are: with more, few communes leave cores without a
                // task at the end
                .setIfMissing("spark.sql.files.maxPartitionBytes", "4m")
                .setIfMissing("spark.sql.files.openCostInBytes", "1m")
                // finding the files of thousands of communes takes a few tasks, not one for each commune
                .setIfMissing("spark.sql.sources.parallelPartitionDiscovery.parallelism", "8")
                .set("spark.sql.datetime.java8API.enabled", "true")
                .set("spark.sql.session.timeZone", "UTC");
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
