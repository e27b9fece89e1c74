package vn.khuyenhoc.benchmarks.evaluate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.ObjectWriter;
import vn.khuyenhoc.benchmarks.register.Commune;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Subject;

/** Writes registers of made-up citizens, one a line; with whole communes, their families and all else with them. */
final class PeopleFile {
    private static final int COMMUNE = 3600;
    private static final int BUFFER = 1 << 16;
    private static final long SEED = 5;

    private PeopleFile() {}

    /** The file of a number of citizens, made where it is not there yet. */
    static Path of(Path folder, int citizens, boolean communes) throws IOException {
        String name = (communes ? "communes-" : "citizens-") + citizens + ".ndjson";
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file)) {
            return file;
        }
        Path draft = Files.createTempFile(folder, "people", ".tmp");
        Commune commune = new Commune(Catalogue.load(), SEED);
        ObjectWriter writer = Json.mapper().writerFor(Subject.class);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), BUFFER)) {
            for (int done = 0; done < citizens; done += communes ? COMMUNE : 1) {
                if (communes) {
                    Register register = commune.next(Math.min(COMMUNE, citizens - done));
                    for (Subject subject : register.subjects()) {
                        line(writer, subject, out);
                    }
                } else {
                    line(writer, commune.citizen(String.format(Locale.ROOT, "CD-%08d", done)), out);
                }
            }
        }
        return Files.move(draft, file);
    }

    private static void line(ObjectWriter writer, Subject subject, OutputStream out) throws IOException {
        out.write(writer.writeValueAsBytes(subject));
        out.write('\n');
    }
}
