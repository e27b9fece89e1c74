package vn.khuyenhoc.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultyInputException;

/** Packs that must be signed: only what somebody trusted signed is loaded, and all of it. */
class SignedPackTest {
    private static final String PASSWORD = "only-for-this-test";

    @TempDir
    static Path folder;

    private static Path unsigned;
    private static Path signed;
    private static X509Certificate office;
    private static X509Certificate stranger;

    @BeforeAll
    static void sign_a_pack() throws Exception {
        office = certificate("office");
        stranger = certificate("stranger");
        unsigned = SamplePack.good(folder.resolve("work")).indexed().jar(folder.resolve("unsigned.jar"));
        signed = signed("signed.jar", "office");
    }

    private static X509Certificate certificate(String name) throws Exception {
        run("keytool", "-genkeypair", "-keyalg", "EC", "-alias", name, "-dname", "CN=" + name, "-validity", "30");
        Path file = folder.resolve(name + ".pem");
        run("keytool", "-exportcert", "-rfc", "-alias", name, "-file", file.toString());
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    private static Path signed(String name, String by) throws Exception {
        Path jar = folder.resolve(name);
        run("jarsigner", "-signedjar", jar.toString(), unsigned.toString(), by);
        return jar;
    }

    private static void run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of("-keystore", folder.resolve("keys").toString(), "-storepass", PASSWORD));
        command.addAll(List.of(arguments));
        Path told = folder.resolve("told.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(told)).isZero();
    }

    /** The jar with entries changed or left out, the signatures as they were. */
    private static Path changed(String name, Set<String> left, String changed, String content) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipFile from = new ZipFile(signed.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (ZipEntry entry : java.util.Collections.list(from.entries())) {
                if (left.stream().noneMatch(entry.getName()::endsWith)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    boolean other = entry.getName().endsWith(changed);
                    to.write(
                            other
                                    ? content.getBytes(java.nio.charset.StandardCharsets.UTF_8)
                                    : from.getInputStream(entry).readAllBytes());
                }
            }
        }
        return jar;
    }

    private static List<String> refused(Path jar, X509Certificate... trusted) {
        FaultyInputException refused =
                catchThrowableOfType(FaultyInputException.class, () -> CompiledPack.load(jar, List.of(trusted)));
        return refused == null
                ? List.of()
                : refused.faults().stream().map(Fault::key).distinct().toList();
    }

    @Test
    void a_pack_that_somebody_trusted_signed_is_loaded() {
        assertThat(CompiledPack.load(signed, List.of(stranger, office)).head().name())
                .isEqualTo("xa-thu");
        assertThat(CompiledPack.load(signed).head().name()).isEqualTo("xa-thu");
    }

    @Test
    void a_pack_that_nobody_signed_is_refused() {
        assertThat(refused(unsigned, office)).containsExactly("pack.unsigned");
    }

    @Test
    void a_pack_that_somebody_else_signed_is_refused() {
        assertThat(refused(signed, stranger)).containsExactly("pack.signer");
    }

    @Test
    void where_nobody_is_trusted_every_pack_is_refused() {
        assertThat(refused(signed)).containsExactly("pack.signer");
    }

    @Test
    void a_file_changed_after_signing_is_refused() throws IOException {
        assertThat(refused(changed("changed.jar", Set.of(), "rules/a.drl", "package x\n"), office))
                .containsExactly("pack.changed");
    }

    @Test
    void a_class_changed_after_signing_is_refused() throws IOException {
        assertThat(refused(changed("class.jar", Set.of(), "/Rules.class", "evil"), office))
                .containsExactly("pack.changed");
    }

    @Test
    void an_index_changed_after_signing_is_refused() throws IOException {
        assertThat(refused(changed("index.jar", Set.of(), "/pack.index", ""), office))
                .containsExactly("pack.changed");
    }

    @Test
    void a_file_taken_out_after_signing_is_refused() throws IOException {
        assertThat(refused(changed("out.jar", Set.of("rules/a.drl"), "-", ""), office))
                .containsExactly("pack.index.missing");
    }

    @Test
    void a_pack_whose_signature_was_taken_out_is_refused() throws IOException {
        assertThat(refused(changed("stripped.jar", Set.of(".SF", ".EC"), "-", ""), office))
                .containsExactly("pack.unsigned");
    }

    @Test
    void a_pack_whose_signature_was_damaged_is_refused() throws IOException {
        assertThat(refused(changed("damaged.jar", Set.of(), ".EC", "evil"), office))
                .isSubsetOf("pack.unsigned", "pack.changed", "pack.broken")
                .isNotEmpty();
    }
}
