package vn.khuyenhoc.benchmarks.evaluate;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** Loops over tokens, without records. */
final class TokenLoops {
    /** So many decisions are kept as tokens and written again and again. */
    private static final int KEPT = 1000;

    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build());

    private TokenLoops() {}

    /** Reads all tokens of the register, then all of the decisions, which are written to the same bytes. */
    static void copy(InputStream register, InputStream decisions, OutputStream out) {
        long lines = read(register);
        try (JsonParser parser = MAPPER.createParser(decisions);
                JsonGenerator generator = generator(out)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                generator.copyCurrentStructureExact(parser);
                lines--;
            }
            generator.writeRaw('\n');
        }
        if (lines > 0) {
            throw new IllegalStateException("fewer decisions than subjects");
        }
    }

    /** Reads all tokens of the register and writes a decision for each subject from tokens that are in memory. */
    static void replay(InputStream register, InputStream decisions, OutputStream out) {
        List<TokenBuffer> kept = kept(decisions);
        int next = 0;
        try (JsonParser parser = MAPPER.createParser(register);
                JsonGenerator generator = generator(out)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                parser.skipChildren();
                kept.get(next).serialize(generator);
                next = next + 1 < kept.size() ? next + 1 : 0;
            }
            generator.writeRaw('\n');
        }
    }

    private static List<TokenBuffer> kept(InputStream decisions) {
        List<TokenBuffer> kept = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(decisions)) {
            while (kept.size() < KEPT && parser.nextToken() != null) {
                TokenBuffer buffer = TokenBuffer.forBuffering(parser, parser.objectReadContext());
                buffer.copyCurrentStructure(parser);
                kept.add(buffer);
            }
        }
        return kept;
    }

    private static long read(InputStream register) {
        long lines = 0;
        try (JsonParser parser = MAPPER.createParser(register)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                parser.skipChildren();
                lines++;
            }
        }
        return lines;
    }

    /** A generator that puts line ends between values, as NDJSON has them. */
    private static JsonGenerator generator(OutputStream out) {
        return MAPPER.writer().withRootValueSeparator("\n").createGenerator(out);
    }
}
