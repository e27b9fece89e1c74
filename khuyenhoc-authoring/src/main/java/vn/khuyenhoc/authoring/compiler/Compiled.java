package vn.khuyenhoc.authoring.compiler;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What the compiler makes of sources.
 *
 * @param classes class files by path; empty where the sources are refused
 * @param refusals why the sources are refused, a line each
 */
public record Compiled(Map<String, byte[]> classes, List<String> refusals) {
    public Compiled {
        classes = Map.copyOf(classes);
        refusals = List.copyOf(refusals);
    }

    static Compiled of(Map<String, byte[]> classes) {
        return new Compiled(classes, List.of());
    }

    static Compiled refused(List<String> refusals) {
        return new Compiled(Map.of(), refusals);
    }

    void write(DataOutputStream out) throws IOException {
        Frames.write(out, classes);
        byte[] lines = String.join("\n", refusals).getBytes(StandardCharsets.UTF_8);
        Frames.write(out, refusals.isEmpty() ? Map.of() : Map.of("refusals", lines));
    }

    static Compiled read(DataInputStream in) throws IOException {
        Map<String, byte[]> classes = Frames.read(in);
        byte[] lines = Frames.read(in).get("refusals");
        return lines == null
                ? of(classes)
                : refused(new String(lines, StandardCharsets.UTF_8).lines().toList());
    }
}
