package vn.khuyenhoc.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where an evaluation that does not hold the register in memory writes.
 *
 * @param folder folder for what is written in passing
 * @param draft file that takes the output
 * @param rejects file that takes what is left out; null where nothing may be left out
 * @param resume whether to go on where an earlier evaluation was interrupted
 */
record StreamFiles(Path folder, Path draft, @Nullable Path rejects, boolean resume) {}
