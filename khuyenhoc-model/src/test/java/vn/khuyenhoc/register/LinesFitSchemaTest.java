package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.schema.SchemaFiles;

/** The shipped schema of registers takes every line that is written. */
class LinesFitSchemaTest {
    private static final String SCHEMA = shipped();

    @Property(tries = 200)
    void every_line_that_is_written_fits(@ForAll("lines") String line) {
        assertThat(SchemaFiles.faults(SCHEMA, line)).isEmpty();
    }

    @Provide
    Arbitrary<String> lines() {
        return SoundLines.sound();
    }

    private static String shipped() {
        try (InputStream in = Catalogue.class.getResourceAsStream("/vn/khuyenhoc/schema/register.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
