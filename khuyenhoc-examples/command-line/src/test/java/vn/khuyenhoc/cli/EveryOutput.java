package vn.khuyenhoc.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Everything that the command line writes, as a line for each command: its exit code and the digest of all it said. */
final class EveryOutput {
    private EveryOutput() {}

    /** For processes of their own: the folder made by {@link #prepare}. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        of(Path.of(args[0]), true).forEach(out::println);
    }

    /** Makes what the commands read. */
    static void prepare(Path folder) throws IOException {
        Ran.with("demo", "--out", folder.resolve("register.ndjson"));
        Files.writeString(
                folder.resolve("faulty.json"),
                Files.readString(folder.resolve("register.ndjson")).substring(0, 3000));
        Ran.with("pack", "new", folder.resolve("xa-toi"));
        Path other = folder.resolve("khac");
        Files.createDirectory(other);
        Ran.with("pack", "new", other.resolve("xa-toi"));
        Path rules = other.resolve("xa-toi/rules/tieu_chi_them.drl");
        Files.writeString(rules, Files.readString(rules).replace("co(", "khong("));
        for (String sample : List.of("ke-hoach-2024-tan-van.yaml", "ket-qua-2023-tan-van.yaml")) {
            try (var in = Khuyenhoc.class.getResourceAsStream("samples/" + sample)) {
                Files.copy(in, folder.resolve(sample));
            }
        }
    }

    /**
     * What is written.
     *
     * @param slow whether commands are among it that take long
     */
    static List<String> of(Path folder, boolean slow) throws IOException {
        Path register = folder.resolve("register.ndjson");
        Path pack = folder.resolve("xa-toi");
        Path[] files = {folder.resolve("ke-hoach-2024-tan-van.yaml"), folder.resolve("ket-qua-2023-tan-van.yaml")};
        List<String> lines = new ArrayList<>();
        for (String format : List.of("text", "json", "ndjson", "csv")) {
            lines.add(line("evaluate", register, "--format", format));
        }
        for (String format : List.of("text", "json", "csv", "html")) {
            lines.add(line("review", files[0], files[1], "--as-of=2024-12-31", "--format", format));
        }
        lines.add(line("evaluate", folder.resolve("faulty.json")));
        lines.add(line("explain", "CD-00001", register));
        lines.add(line("catalogue", "list"));
        for (String code : List.of("TT24-2023-H", "TT24.H.1.3", "thanh_vien_tuan_thu_ky_luat", "TT-25-2023")) {
            lines.add(line("catalogue", "show", code));
        }
        lines.add(line("review", "--register", register, "--format=json"));
        lines.add(line("pack", "check", folder.resolve("khac/xa-toi")));
        lines.add(line("pack", "check", folder.resolve("khac/xa-toi"), "--format", "sarif"));
        lines.add(line("--help"));
        if (slow) {
            lines.add(line("pack", "check", pack));
            lines.add(line("pack", "test", pack, "--mutants"));
            lines.add(line("pack", "diff", pack, pack));
            lines.add(site(folder, pack));
        }
        return lines;
    }

    private static String site(Path folder, Path pack) throws IOException {
        Path site = Files.createTempDirectory(folder, "site").resolve("s");
        Ran ran = Ran.with("pack", "doc", pack, "--out", site);
        StringBuilder all = new StringBuilder();
        try (Stream<Path> pages = Files.list(site)) {
            for (Path page : pages.sorted().toList()) {
                all.append(page.getFileName()).append(Files.readString(page));
            }
        }
        return "pack doc " + ran.code() + " " + digest(all.toString());
    }

    private static String line(Object... command) {
        Ran ran = Ran.with(command);
        return command[0] + " " + command[command.length - 1].toString().replaceAll(".*/", "") + " " + ran.code() + " "
                + digest(ran.out()) + " " + digest(ran.err());
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return text.length() + ":"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
