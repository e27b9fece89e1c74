package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does everything that the tutorial for rule authors says, in its order. */
class TutorialTest {
    private static final Path TUTORIAL = Path.of("../../khuyenhoc-authoring/docs/huong-dan.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\n(.*?)^```$");

    @TempDir
    Path folder;

    private int commands;

    @Test
    void every_file_and_every_command_of_the_tutorial_comes_to_what_it_says() throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(TUTORIAL));
        while (blocks.find()) {
            if (blocks.group(1).equals("console")) {
                console(blocks.group(3).lines().toList());
            } else {
                Path file = folder.resolve(blocks.group(2));
                Files.createDirectories(file.getParent());
                Files.writeString(file, blocks.group(3));
            }
        }
        assertThat(commands).isGreaterThanOrEqualTo(10);
    }

    /** Lines after a command are what it prints, among other things. */
    private void console(List<String> lines) throws IOException {
        String printed = "";
        for (String line : lines) {
            if (line.startsWith("$ ")) {
                printed = printed(line.substring(2));
                commands++;
            } else {
                assertThat(printed).contains(line.replaceAll("\\s+", " "));
            }
        }
    }

    private String printed(String command) throws IOException {
        String[] words = command.split(" ");
        if (words[0].equals("cp")) {
            copy(folder.resolve(words[2]), folder.resolve(words[3]));
            return "";
        }
        assertThat(words[0]).isEqualTo("khuyenhoc");
        List<Object> arguments = new ArrayList<>();
        for (String word : Arrays.copyOfRange(words, 1, words.length)) {
            boolean path = word.startsWith("xa-toi") || word.endsWith(".ndjson");
            arguments.add(path ? folder.resolve(word).toString() : word);
        }
        Ran ran = Ran.with(arguments.toArray());
        assertThat(ran.err()).as(command).doesNotContain("Exception");
        assertThat(ran.code()).as(command + "\n" + ran.err()).isLessThan(2);
        return ran.out().replace(folder + "/", "").replaceAll("\\s+", " ");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
