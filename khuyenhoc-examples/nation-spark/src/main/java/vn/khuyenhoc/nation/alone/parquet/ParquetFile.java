package vn.khuyenhoc.nation.alone.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** A Parquet file that rows are written to, compressed as Spark does it. Not thread-safe. */
public final class ParquetFile implements AutoCloseable {
    private final ParquetWriter<Row> writer;

    /** A new file; fails where there is one. */
    public ParquetFile(Path file, StructType columns) {
        try {
            this.writer = new Builder(new LocalOutputFile(file), columns)
                    .withCompressionCodec(CompressionCodecName.SNAPPY)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a row; its lists are arrays. */
    public void write(Row row) {
        try {
            writer.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("deprecation") // abstract, though deprecated
    private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
        private final StructType columns;

        Builder(OutputFile file, StructType columns) {
            super(file);
            this.columns = columns;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
            return new RowWriteSupport(columns);
        }
    }

    @SuppressWarnings("deprecation") // abstract, though deprecated
    private static final class RowWriteSupport extends WriteSupport<Row> {
        private final StructType columns;
        private @Nullable RecordConsumer consumer;

        RowWriteSupport(StructType columns) {
            this.columns = columns;
        }

        @Override
        public WriteContext init(Configuration configuration) {
            return new WriteContext(ParquetColumns.schema(columns), Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            this.consumer = recordConsumer;
        }

        @Override
        public void write(Row row) {
            RecordConsumer to = Objects.requireNonNull(consumer);
            to.startMessage();
            for (int i = 0; i < row.size(); i++) {
                field(to, columns.fields()[i].name(), i, row.get(i));
            }
            to.endMessage();
        }

        private static void field(RecordConsumer to, String name, int column, @Nullable Object value) {
            if (value != null) {
                to.startField(name, column);
                value(to, value);
                to.endField(name, column);
            }
        }

        private static void value(RecordConsumer to, Object value) {
            if (value instanceof Object[] list) {
                list(to, list);
            } else if (value instanceof String text) {
                to.addBinary(Binary.fromString(text));
            } else if (value instanceof byte[] bytes) {
                to.addBinary(Binary.fromConstantByteArray(bytes));
            } else if (value instanceof LocalDate day) {
                to.addInteger(Math.toIntExact(day.toEpochDay()));
            } else if (value instanceof Integer number) {
                to.addInteger(number);
            } else if (value instanceof Double number) {
                to.addDouble(number);
            } else if (value instanceof Boolean yes) {
                to.addBoolean(yes);
            } else {
                throw new IllegalArgumentException("no way to write a " + value.getClass());
            }
        }

        private static void list(RecordConsumer to, Object[] list) {
            to.startGroup();
            if (list.length > 0) {
                to.startField("list", 0);
                for (Object element : list) {
                    to.startGroup();
                    field(to, "element", 0, element);
                    to.endGroup();
                }
                to.endField("list", 0);
            }
            to.endGroup();
        }
    }
}
