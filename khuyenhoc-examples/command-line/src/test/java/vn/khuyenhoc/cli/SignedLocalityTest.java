package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.NewPack;
import vn.khuyenhoc.authoring.compiler.Compiler;
import vn.khuyenhoc.authoring.compiler.CompilerSettings;
import vn.khuyenhoc.pack.PackIndex;

/** Where a signature is asked for, only what the named office signed decides. */
class SignedLocalityTest {
    private static final String FOLDER = "vn/khuyenhoc/local/xa_toi/";
    private static final String PASSWORD = "only-for-this-test";

    @TempDir
    static Path folder;

    private static Path unsigned;
    private static Path signed;
    private Path register;

    @BeforeAll
    static void a_pack_that_an_office_signed() throws IOException, InterruptedException {
        Path pack = folder.resolve("xa-toi");
        NewPack.write(pack);
        unsigned = jar(pack, folder.resolve("unsigned.jar"));
        signed = folder.resolve("signed.jar");
        certificate("office");
        certificate("stranger");
        run("jarsigner", "-signedjar", signed.toString(), unsigned.toString(), "office");
    }

    @BeforeEach
    void a_register() {
        register = Samples.threeCitizens(folder);
    }

    /** The pack as a build packs it. */
    private static Path jar(Path pack, Path jar) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        LocalPack.read(pack)
                .rules()
                .texts()
                .forEach((name, text) -> texts.put(name.replace('.', '/') + "/rules.drl", text));
        Map<String, byte[]> files = new TreeMap<>();
        Compiler.compile(texts, CompilerSettings.SAFE)
                .classes()
                .forEach((name, bytes) -> files.put(name.substring(FOLDER.length()), bytes));
        for (String file : List.of("pack.yaml", "overlay.yaml", "observations/so_lieu.yaml")) {
            files.put(file, Files.readAllBytes(pack.resolve(file)));
        }
        files.put("pack.index", PackIndex.text(files).getBytes(StandardCharsets.UTF_8));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(FOLDER + file.getKey()));
                zip.write(file.getValue());
            }
        }
        return jar;
    }

    private static void certificate(String name) throws IOException, InterruptedException {
        run("keytool", "-genkeypair", "-keyalg", "EC", "-alias", name, "-dname", "CN=" + name, "-validity", "30");
        Path file = folder.resolve(name + ".pem");
        run("keytool", "-exportcert", "-rfc", "-alias", name, "-file", file.toString());
    }

    private static void run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of("-keystore", folder.resolve("keys").toString(), "-storepass", PASSWORD));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private Ran evaluated(Path jar, Object signedBy) {
        return Ran.with("evaluate", register, "--format=csv", "--lang=en", "--locality", jar, "--signed-by", signedBy);
    }

    @Test
    void what_the_office_signed_decides_as_without_a_signature() {
        Ran ran = evaluated(signed, folder.resolve("office.pem"));
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .isNotEmpty()
                .isEqualTo(Ran.with("evaluate", register, "--format=csv", "--lang=en", "--locality", unsigned)
                        .out());
    }

    @Test
    void what_somebody_else_signed_or_nobody_is_refused() {
        assertRefused(evaluated(signed, folder.resolve("stranger.pem")), "signed");
        assertRefused(evaluated(unsigned, folder.resolve("office.pem")), "signed");
    }

    @Test
    void what_was_changed_since_is_refused() throws IOException {
        Path changed = folder.resolve("changed.jar");
        byte[] bytes = Files.readAllBytes(signed);
        bytes[bytes.length / 2] ^= 1;
        assertRefused(evaluated(Files.write(changed, bytes), folder.resolve("office.pem")), "changed.jar");
    }

    @Test
    void a_file_that_is_no_certificate_is_refused_by_name() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        assertRefused(evaluated(signed, empty), "empty.pem");
        assertRefused(evaluated(signed, register), "is no file of X.509 certificates");
        assertRefused(evaluated(signed, folder.resolve("nowhere.pem")), "nowhere.pem");
        assertRefused(evaluated(signed, "/dev/zero"), "/dev/zero");
    }

    @Test
    void a_signature_is_asked_of_a_precompiled_pack_only() {
        assertRefused(evaluated(folder.resolve("xa-toi"), folder.resolve("office.pem")), "needs a precompiled pack");
    }

    private static void assertRefused(Ran ran, String told) {
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(told).doesNotContain("Exception");
    }
}
