package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {
    private final RegisterReader reader = new RegisterReader();
    private final RegisterWriter writer = new RegisterWriter();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_as_json_reads_back_equal(@ForAll("registers") Register register) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.writeJson(register, bytes);
        Register read = reader.read("in.json", new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.subjects()).as(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(register.subjects());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_as_ndjson_reads_back_equal(@ForAll("registers") Register register) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.writeNdjson(register, bytes);
        Register read = reader.read("in.ndjson", new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.subjects()).as(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(register.subjects());
    }

    @Provide
    Arbitrary<Register> registers() {
        return Subjects.registers();
    }
}
