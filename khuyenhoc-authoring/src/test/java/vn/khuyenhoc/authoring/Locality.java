package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.text.FaultyInputException;

/** A folder of a locality with one criterion of its own, for tests to fill and to break. */
record Locality(Path folder) {
    static final String RULES = """
            // Xã tự thêm

            package vn.khuyenhoc.local.test

            import vn.khuyenhoc.engine.Assessment

            rule "XA.1 Tuyên truyền tốt"
            when
                $a : Assessment( yes("tuyen_truyen_hoc_tap_suot_doi") )
            then
                insert( $a.met("XA.1") );
            end
            """;
    private static final String HEAD = """
            id: xa-toi
            name: {vi: Xã tôi, en: My commune}
            valid: {from: 2024-02-12}
            add:
              - set: TT25-2023-X
                group: TT25.X.1
                document: TT-25-2023
                rules: vn.khuyenhoc.local.test
                criterion:
                  code: XA.1
                  label: Tiêu chí thêm
                  name: {vi: Tuyên truyền tốt, en: Informs well}
                  clause: Quy định của xã
                  mark: LOCAL
                  source: PD
                  needs: [tuyen_truyen_hoc_tap_suot_doi]
            """;

    Locality head() {
        return write("overlay.yaml", HEAD);
    }

    Locality rules(String text) {
        return write("rules/tuyen_truyen.drl", text);
    }

    Locality write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Locality write(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A locality whose rules ask and decide what the catalogue knows. */
    static Locality of(Path folder) {
        return new Locality(folder).head().rules(RULES);
    }

    RuleSet compile() {
        return RuleCompiler.add(RuleSet.load(), folder);
    }

    /** The faults in Vietnamese, with places below the folder. */
    List<String> faults() {
        return faults(Locale.ROOT);
    }

    List<String> faults(Locale locale) {
        Throwable thrown = catchThrowable(this::compile);
        assertThat(thrown).isInstanceOf(FaultyInputException.class);
        return ((FaultyInputException) thrown)
                .faults().stream()
                        .map(fault -> fault.message(locale).replace(folder + "/", ""))
                        .toList();
    }
}
