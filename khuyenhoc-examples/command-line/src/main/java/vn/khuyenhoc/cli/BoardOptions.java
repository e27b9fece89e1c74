package vn.khuyenhoc.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a board. */
final class BoardOptions {
    @Option(names = "--all", paramLabel = "DIR", descriptionKey = "board-all")
    private @Nullable Path folder;

    @Option(names = "--area", paramLabel = "CODE", descriptionKey = "board-area")
    private @Nullable String area;

    @Option(names = "--reminders", paramLabel = "FOLDER", descriptionKey = "board-reminders")
    private @Nullable Path reminders;

    /**
     * Whether a board is asked for.
     *
     * @param others whether files or registers are given besides
     * @throws BadRequest if a board is asked for with them, or something of a board without it
     */
    boolean asked(boolean others) {
        if (folder == null ? area != null || reminders != null : others) {
            throw new BadRequest("board.alone");
        }
        return folder != null;
    }

    /** Folder of the plans and results. */
    Path folder() {
        return Objects.requireNonNull(folder);
    }

    @Nullable
    String area() {
        return area;
    }

    /** Folder that the reminders are written to; null for none. */
    @Nullable
    Path reminders() {
        return reminders;
    }
}
