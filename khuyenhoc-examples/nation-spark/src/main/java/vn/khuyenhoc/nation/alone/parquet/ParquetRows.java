package vn.khuyenhoc.nation.alone.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a Parquet file, of which only the columns that are asked for. */
public final class ParquetRows {
    private ParquetRows() {}

    /** Hands on each row of a file. */
    public static void each(Path file, StructType columns, Consumer<Row> use) {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.toUri());
        try (ParquetReader<Row> reader =
                ParquetReader.builder(new RowReadSupport(columns), path).build()) {
            for (Row row = reader.read(); row != null; row = reader.read()) {
                use.accept(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("deprecation") // abstract, though deprecated
    private static final class RowReadSupport extends ReadSupport<Row> {
        private final StructType columns;

        RowReadSupport(StructType columns) {
            this.columns = columns;
        }

        @Override
        public ReadContext init(InitContext context) {
            return new ReadContext(ParquetColumns.schema(columns));
        }

        @Override
        public RecordMaterializer<Row> prepareForRead(
                Configuration configuration, Map<String, String> metadata, MessageType schema, ReadContext context) {
            return new RowMaterializer(columns);
        }
    }

    private static final class RowMaterializer extends RecordMaterializer<Row> {
        private final RowConverter root;
        private @Nullable Row row;

        RowMaterializer(StructType columns) {
            this.root = new RowConverter(columns, value -> row = (Row) value);
        }

        @Override
        public Row getCurrentRecord() {
            return Objects.requireNonNull(row);
        }

        @Override
        public GroupConverter getRootConverter() {
            return root;
        }
    }
}
