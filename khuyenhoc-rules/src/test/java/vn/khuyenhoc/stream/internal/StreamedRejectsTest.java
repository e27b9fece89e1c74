package vn.khuyenhoc.stream.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import tools.jackson.databind.JsonNode;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.stream.StreamListener;
import vn.khuyenhoc.stream.StreamResult;

/** Who is left out for a fault leads nobody else to a decision that the whole register would not give. */
class StreamedRejectsTest {
    private static final String SOUND = "{\"subject\":\"citizen\",\"id\":\"Y\",\"observations\":"
            + "[{\"code\":\"diem_su_dung_ngoai_ngu\",\"year\":2024,\"value\":{\"points\":5}}]}";
    private static final String SIGNS = "\"{}[]\\,:x0-\u0000\u0301 ";
    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("rejects");
    }

    @AfterContainer
    static void deleteFolder() {
        Folders.delete(folder);
    }

    @Property(tries = 100)
    void what_is_decided_is_what_the_whole_register_decides(@ForAll long seed) {
        List<String> lines = new ArrayList<>(Town.lines(seed));
        lines.add(SOUND);
        Streamed streamed = new Streamed(folder);
        Path damaged =
                streamed.file("damaged.ndjson", damaged(lines, seed, line -> line.replaceFirst("}$", ",\"idd\":1}")));

        streamed.run(streamed.settings(2, false, true, damaged), StreamListener.NONE, false);

        Map<String, String> whole = outcomes(Streamed.expected(streamed.file("whole.ndjson", lines)));
        outcomes(streamed.output()).forEach((level, outcome) -> {
            if (!outcome.equals("UNDECIDED")) {
                assertThat(outcome).as(level).isEqualTo(whole.get(level));
            }
        });
    }

    @Property(tries = 100)
    void however_lines_are_damaged_each_is_decided_or_left_out(@ForAll long seed) {
        List<String> lines = new ArrayList<>(Town.lines(seed));
        lines.add(SOUND);
        Random random = new Random(~seed);
        Streamed streamed = new Streamed(folder);
        Path torn = streamed.file("torn.ndjson", damaged(lines, seed, line -> torn(line, random)));

        StreamResult result = streamed.run(streamed.settings(2, false, true, torn), StreamListener.NONE, false);

        assertThat(result.subjects() + result.rejected()).isEqualTo(lines.size());
        assertThat(streamed.rejects().lines()).hasSize((int) result.rejected());
    }

    /** A line that ends too early, or with some of its characters replaced. */
    private static String torn(String line, Random random) {
        if (random.nextBoolean()) {
            return line.substring(0, 1 + random.nextInt(line.length() - 1));
        }
        StringBuilder garbled = new StringBuilder(line);
        for (int i = random.nextInt(4); i >= 0; i--) {
            garbled.setCharAt(random.nextInt(line.length()), SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return garbled.toString();
    }

    /** One line in eight is damaged. */
    private static List<String> damaged(List<String> lines, long seed, UnaryOperator<String> damage) {
        Random random = new Random(seed);
        List<String> damaged = new ArrayList<>();
        for (String line : lines) {
            boolean fails = !line.equals(SOUND) && random.nextInt(8) == 0;
            damaged.add(fails ? damage.apply(line) : line);
        }
        return damaged;
    }

    /** What is decided, by subject, title and level. */
    private static Map<String, String> outcomes(List<String> decisions) {
        Map<String, String> outcomes = new HashMap<>();
        for (String line : decisions) {
            JsonNode decision = Json.mapper().readTree(line);
            String who = decision.get("subject").asString() + " "
                    + decision.get("title").asString();
            for (JsonNode level : decision.get("levels")) {
                outcomes.put(
                        who + " " + level.get("level").asInt(),
                        level.get("outcome").asString());
            }
        }
        return outcomes;
    }
}
