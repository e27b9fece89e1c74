package vn.khuyenhoc.benchmarks.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that was measured so far, kept in a file so that parts can be run one by one. Not thread-safe. */
public final class Rows {
    private final Path file;
    private final List<Row> rows = new ArrayList<>();

    /** The rows of a file, which need not be there yet. */
    public Rows(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try {
                Files.readAllLines(file).forEach(line -> rows.add(Row.of(line)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Adds rows in place of earlier ones of the same measurement, and writes the file. */
    public void add(Collection<Row> more) {
        for (Row row : more) {
            rows.removeIf(row::replaces);
            rows.add(row);
        }
        try {
            Files.write(file, rows.stream().map(Row::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a part. */
    List<Row> of(String part) {
        return rows.stream().filter(row -> row.part().equals(part)).toList();
    }

    /** The number of one measurement. */
    OptionalDouble value(String measure, String of, String contender, String unit) {
        return matching(measure, of, unit, contender::equals)
                .mapToDouble(Row::value)
                .findFirst();
    }

    /** The least number of some contenders. */
    OptionalDouble least(String measure, String of, String unit, Predicate<String> contenders) {
        return matching(measure, of, unit, contenders).min(Comparator.comparingDouble(Row::value)).stream()
                .mapToDouble(Row::value)
                .findFirst();
    }

    private Stream<Row> matching(String measure, String of, String unit, Predicate<String> contenders) {
        return rows.stream()
                .filter(row -> row.measure().equals(measure))
                .filter(row -> row.of().equals(of))
                .filter(row -> row.unit().equals(unit))
                .filter(row -> contenders.test(row.contender()));
    }
}
