package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.subject.Subject;

class Jackson2Test {
    private final JsonMapper two = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void jackson_2_writes_what_jackson_3_writes(@ForAll("subjects") Subject subject) throws JsonProcessingException {
        assertThat(two.writerFor(Subject.class).writeValueAsString(subject))
                .isEqualTo(Json.mapper().writerFor(Subject.class).writeValueAsString(subject));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void jackson_2_reads_what_jackson_3_writes(@ForAll("subjects") Subject subject) throws JsonProcessingException {
        String json = Json.mapper().writerFor(Subject.class).writeValueAsString(subject);
        assertThat(two.readValue(json, Subject.class)).isEqualTo(subject);
    }

    @Provide
    Arbitrary<Subject> subjects() {
        return Subjects.subjects();
    }
}
