package vn.khuyenhoc.benchmarks.cold;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class paths of the two programs: what an embedder has, and the same without rules. */
final class ClassPaths {
    private static final List<String> MODEL = List.of(
            "khuyenhoc-model",
            "jackson-",
            "snakeyaml-engine",
            "slf4j-api",
            "jspecify",
            "jakarta.validation-api",
            "hibernate-validator",
            "jboss-logging",
            "classmate");
    private static final List<String> RULES = List.of(
            "khuyenhoc-rules",
            "drools-model-compiler",
            "drools-canonical-model",
            "drools-core",
            "drools-base",
            "drools-kiesession",
            "drools-tms",
            "drools-util",
            "drools-wiring-api",
            "drools-wiring-static",
            "kie-api",
            "kie-internal",
            "kie-util-maven-integration");

    private ClassPaths() {}

    static String of(Path home, boolean rules) throws IOException {
        try (Stream<Path> libraries = Files.list(home.resolve("lib"))) {
            String own = home.resolve("benchmarks-cold.jar").toString();
            return Stream.concat(
                            Stream.of(own),
                            libraries
                                    .filter(file -> wanted(file.getFileName().toString(), rules))
                                    .map(Path::toString)
                                    .sorted())
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static boolean wanted(String file, boolean rules) {
        return MODEL.stream().anyMatch(file::startsWith)
                || (rules && RULES.stream().anyMatch(name -> file.matches(name + "-[0-9].*")));
    }
}
