package vn.khuyenhoc.nation.alone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructType;
import vn.khuyenhoc.nation.alone.parquet.ParquetRows;
import vn.khuyenhoc.nation.table.RegisterTable;
import vn.khuyenhoc.nation.table.SubjectRows;
import vn.khuyenhoc.subject.Subject;

/** The folder of a register: a folder for each place and in it a file. */
final class RegisterFolder {
    private static final String PLACE = RegisterTable.PLACE + "=";
    private final Path folder;

    RegisterFolder(Path folder) {
        this.folder = folder;
    }

    /** The communes. */
    List<String> communes() {
        try (Stream<Path> places = Files.list(folder)) {
            return places.map(place -> place.getFileName().toString())
                    .filter(name -> name.startsWith(PLACE))
                    .map(name -> name.substring(PLACE.length()))
                    .filter(place -> !place.equals(RegisterTable.ABOVE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is kept in a place. */
    List<Subject> subjects(String place) {
        return subjects(place, RegisterTable.JUDGED);
    }

    /** The same without what was observed. */
    List<Subject> bare(String place) {
        return subjects(place, RegisterTable.BARE);
    }

    private List<Subject> subjects(String place, StructType columns) {
        List<Subject> subjects = new ArrayList<>();
        files(folder.resolve(PLACE + place))
                .forEach(file -> ParquetRows.each(file, columns, row -> subjects.add(SubjectRows.subject(row))));
        return subjects;
    }

    /** The Parquet files of a folder. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
