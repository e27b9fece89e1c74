package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyenhoc.board.Board;
import vn.khuyenhoc.board.Board.BodyWork;
import vn.khuyenhoc.board.BoardText;
import vn.khuyenhoc.board.Boards;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.cli.ReviewCommand.ReviewFormat;
import vn.khuyenhoc.dossier.BoardSheet;
import vn.khuyenhoc.dossier.DocxWriter;
import vn.khuyenhoc.dossier.HtmlWriter;
import vn.khuyenhoc.internal.OwnerOnly;
import vn.khuyenhoc.internal.yaml.YamlFile;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.planning.UnfitIssuerException;
import vn.khuyenhoc.results.ResultsReader;
import vn.khuyenhoc.text.Faults;

/** Makes the board of a folder of plans and results, with its reminders and calendar. */
final class BoardRun {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");
    /** Faults of files that are whole, but neither plans nor results: registers, lists. */
    private static final Set<String> WHOLE = Set.of("yaml.large", "yaml.map");

    private static final String CALENDAR = "lich.ics";
    private final Catalogue catalogue;
    private final Locale locale;
    private final Board board;

    private BoardRun(Catalogue catalogue, Locale locale, Board board) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.board = board;
    }

    /**
     * The board of a folder.
     *
     * @throws BadRequest if the folder or the area is not there
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault of every file
     */
    static BoardRun of(BoardOptions options, Locality place, LocalDate asOf, Locale locale) throws IOException {
        Catalogue catalogue = place.engine().catalogue();
        Map<Boolean, List<Path>> files = files(options.folder());
        ReviewFiles read = ReviewFiles.read(files.getOrDefault(true, List.of()), catalogue);
        try {
            Board board = new Boards(catalogue, place.engine().rules(), place.overlay())
                    .board(options.area(), read.plans(), read.results(), asOf)
                    .passingOver(files.getOrDefault(false, List.of()).stream()
                            .map(file -> file.getFileName().toString())
                            .toList());
            return new BoardRun(catalogue, locale, board);
        } catch (UnfitIssuerException e) {
            throw new BadRequest("plan.issuer", e.told());
        }
    }

    /** The files of a folder, by name: those that are plans or results or cannot be read, and those that are passed over. */
    private static Map<Boolean, List<Path>> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BadRequest("board.folder", folder);
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> Files.isRegularFile(file)
                            && ENDINGS.stream().anyMatch(file.getFileName().toString()::endsWith))
                    .sorted()
                    .collect(Collectors.partitioningBy(BoardRun::counts));
        }
    }

    private static boolean counts(Path file) {
        String name = file.toString();
        String text = YamlFile.text(file);
        return PlanReader.isPlan(name, text) || ResultsReader.isResults(name, text) || isTorn(name, text);
    }

    /** Whether nobody can say what a file was meant to be, so that it is told instead of being left alone. */
    private static boolean isTorn(String name, String text) {
        Faults faults = new Faults();
        YamlFile.read(name, text, faults);
        return faults.sorted().stream().anyMatch(fault -> !WHOLE.contains(fault.key()));
    }

    /**
     * Refuses a format before anything is written.
     *
     * @throws BadRequest if boards have no such format
     */
    void checkFormat(ReviewFormat format) {
        if (format == ReviewFormat.CSV) {
            throw new BadRequest("board.csv");
        }
    }

    /** Writes the board. */
    void write(ReviewFormat format, Writer writer) throws IOException {
        switch (format) {
            case TEXT, CSV -> writer.write(new BoardText(catalogue, locale).of(board));
            case JSON -> writer.write(Json.mapper().writeValueAsString(board) + "\n");
            case HTML -> writer.write(HtmlWriter.write(BoardSheet.of(catalogue, board)));
        }
    }

    /** Writes a reminder for each body that has to be reminded, as Word document and text, and the calendar; each file whole or not at all. */
    int remind(Path folder) throws IOException {
        BoardText text = new BoardText(catalogue, locale);
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<BodyWork> open =
                board.bodies().stream().filter(body -> !body.open().isEmpty()).toList();
        for (int i = 0; i < open.size(); i++) {
            String name = String.format(Locale.ROOT, "nhac-viec-%02d_%s", i + 1, code(open.get(i)));
            files.put(name + ".docx", DocxWriter.write(BoardSheet.reminder(catalogue, board, open.get(i))));
            files.put(name + ".txt", text.reminder(board, open.get(i)).getBytes(StandardCharsets.UTF_8));
        }
        files.put(CALENDAR, BoardCalendar.of(board, locale).getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            OwnerOnly.write(folder.resolve(file.getKey()), draft -> Files.write(draft, file.getValue()));
        }
        return open.size();
    }

    /** The code of a body, or its kind and area, in signs that every file system takes. */
    private static String code(BodyWork work) {
        String body = work.body().body();
        String code =
                body != null ? body : work.body().kind() + "_" + work.body().area();
        return code.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
