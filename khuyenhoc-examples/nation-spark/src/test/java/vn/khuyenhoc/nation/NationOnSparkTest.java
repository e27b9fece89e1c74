package vn.khuyenhoc.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.nation.alone.Alone;
import vn.khuyenhoc.nation.madeup.Generator;
import vn.khuyenhoc.nation.madeup.MadeUpNation;
import vn.khuyenhoc.nation.madeup.NationPlan;
import vn.khuyenhoc.nation.stage.Engines;
import vn.khuyenhoc.nation.stage.Settings;
import vn.khuyenhoc.nation.table.RegisterTable;
import vn.khuyenhoc.nation.table.SubjectRows;
import vn.khuyenhoc.nation.table.Subjects;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Title;

/** The whole way of a small nation, on one Spark that starts once. */
class NationOnSparkTest {
    private static final int COMMUNES = 17;
    private static final int SIZE = 60;
    private static final Settings SETTINGS = new Settings(LocalDate.of(2025, 2, 10), 2024, "lam-ha-minh-hoa", true);
    private static final NationPlan PLAN =
            new NationPlan(7, COMMUNES, SIZE, SETTINGS.asOf(), SETTINGS.dataYear(), SETTINGS.locality());

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static List<Subject> everybody;
    private static DecisionDigest byEngine;

    @BeforeAll
    static void judge_a_small_nation() throws IOException {
        System.setProperty("spark.sql.shuffle.partitions", "2");
        // compiling what Spark generates takes longer than interpreting it for so few rows
        System.setProperty("spark.sql.codegen.wholeStage", "false");
        spark = Spark.session();
        Generator.write(spark, PLAN, register().toString());
        MadeUpNation nation = new MadeUpNation(Engines.get().catalogue(), PLAN);
        everybody = new ArrayList<>(nation.above());
        for (int commune = 1; commune <= COMMUNES; commune++) {
            everybody.addAll(nation.commune(commune));
        }
        byEngine = byEngine();
        Judging.decide(spark, register(), folder.resolve("spark"), SETTINGS, new RunFigures());
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    private static Path register() {
        return folder.resolve("register");
    }

    private static DecisionDigest byEngine() {
        Engine engine = Engines.get();
        List<Decision> decisions = engine.decideAll(Register.of(everybody), SETTINGS.context());
        MessageDigest digest = DecisionDigest.sha256();
        decisions.stream()
                .map(decision -> DecisionDigest.line(
                        decision.subject(),
                        decision.title().code(),
                        DecisionDigest.sha256().digest(Json.mapper().writeValueAsBytes(decision))))
                .sorted()
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return new DecisionDigest(decisions.size(), HexFormat.of().formatHex(digest.digest()));
    }

    private static Dataset<Row> read(String what) {
        return spark.read().parquet(folder.resolve("spark").resolve(what).toString());
    }

    @Test
    void decides_as_the_engine_on_the_whole_register() {
        assertThat(DecisionDigest.of(spark, folder.resolve("spark/decisions").toString()))
                .isEqualTo(byEngine);
    }

    @Test
    void decides_as_the_engine_alone_on_the_same_parquet() {
        Path to = folder.resolve("alone");
        new Alone(SETTINGS, register(), to, 2).decide((stage, nanos) -> {});
        assertThat(DecisionDigest.of(spark, to.toString())).isEqualTo(byEngine);
    }

    @Test
    void reads_the_register_back_as_it_was_made() {
        List<Subject> read = spark
                .read()
                .schema(RegisterTable.placed(RegisterTable.ALL))
                .parquet(register().toString())
                .collectAsList()
                .stream()
                .map(SubjectRows::subject)
                .toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(everybody);
    }

    @Test
    void reads_back_every_column_and_every_value() {
        String file = folder.resolve("subjects").toString();
        List<Row> rows = Subjects.EVERY.stream()
                .map(subject -> SubjectRows.row(subject, "X"))
                .toList();
        spark.createDataFrame(rows, RegisterTable.placed(RegisterTable.ALL))
                .write()
                .parquet(file);
        assertThat(spark.read().parquet(file).collectAsList())
                .map(SubjectRows::subject)
                .containsExactlyInAnyOrderElementsOf(Subjects.EVERY);
    }

    @Test
    void judges_clans_that_span_communes_in_the_second_stage() {
        long spanning = everybody.stream()
                .filter(subject -> subject instanceof Clan clan
                        && clan.families().stream()
                                        .map(family -> family.substring(0, 8))
                                        .distinct()
                                        .count()
                                > 1)
                .count();
        assertThat(spanning).isPositive();
        assertThat(read("decisions/stage=2").filter("title = 'clan'").count()).isEqualTo(spanning);
        assertThat(read("decisions").filter("title = 'clan'").count())
                .isEqualTo(everybody.stream().filter(Clan.class::isInstance).count());
    }

    @Test
    void rolls_up_to_the_nation_without_losing_or_counting_anybody_twice() {
        Dataset<Row> citizens = read("rollup").filter("title = 'citizen'");
        for (String tier : List.of("COMMUNE", "DISTRICT", "PROVINCE", "CENTRAL")) {
            Row sum = citizens.filter("tier = '" + tier + "'")
                    .selectExpr("sum(all)", "sum(qualified + notQualified + undecided)")
                    .first();
            assertThat(sum.getLong(0)).as(tier).isEqualTo((long) COMMUNES * SIZE);
            assertThat(sum.getLong(1)).as(tier).isEqualTo((long) COMMUNES * SIZE);
        }
        assertThat(citizens.filter("not illustrative").count()).isZero();
    }

    @Test
    void counts_a_unit_of_the_province_in_no_commune() {
        Dataset<Row> units = read("rollup").filter("title = '" + Title.UNIT_PROVINCE.code() + "'");
        assertThat(units.filter("tier = 'PROVINCE'").count()).isPositive();
        assertThat(units.filter("tier = 'COMMUNE'").count()).isZero();
    }

    @Test
    void makes_a_page_that_opens_offline_and_says_that_it_is_made_up() throws IOException {
        assertThat(Files.readString(folder.resolve("spark/tom-tat.html")))
                .contains("<html lang=\"vi\">", "SỐ LIỆU MINH HỌA", "Công dân học tập", "Tỉnh mẫu 1", "Huyện mẫu 2")
                .doesNotContain("http", "<script", "null")
                .endsWith("</html>\n");
    }
}
