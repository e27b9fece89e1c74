package vn.khuyenhoc.authoring.loaders;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes a jar as Spring Boot does: its launcher unpacked, everything else in jars within, stored as they are. */
final class BootJar {
    private static final String LAUNCHER = "spring-boot-loader";
    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>();

    private BootJar(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** The class path of this program, and another jar, as one. */
    static Path make(Path jar, Class<?> main, Path other) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            BootJar made = new BootJar(zip);
            made.store("META-INF/MANIFEST.MF", manifest(main));
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                made.add(Path.of(entry));
            }
            made.store("BOOT-INF/lib/pack.jar", Files.readAllBytes(other));
        }
        return jar;
    }

    private static byte[] manifest(Class<?> main) {
        return """
                Manifest-Version: 1.0
                Main-Class: org.springframework.boot.loader.launch.JarLauncher
                Start-Class: %s
                Spring-Boot-Classes: BOOT-INF/classes/
                Spring-Boot-Lib: BOOT-INF/lib/

                """.formatted(main.getName()).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void add(Path entry) throws IOException {
        String name = String.valueOf(entry.getFileName());
        if (name.startsWith(LAUNCHER)) {
            unpack(entry);
        } else if (Files.isDirectory(entry)) {
            store("BOOT-INF/lib/folder" + names.size() + ".jar", jarOf(entry));
        } else if (Files.isRegularFile(entry) && name.endsWith(".jar")) {
            store("BOOT-INF/lib/" + name, Files.readAllBytes(entry));
        }
    }

    private void unpack(Path launcher) throws IOException {
        try (JarFile jar = new JarFile(launcher.toFile())) {
            List<JarEntry> entries = java.util.Collections.list(jar.entries());
            for (JarEntry entry : entries) {
                if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/MANIFEST")) {
                    store(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    private static byte[] jarOf(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes);
                Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
                jar.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }

    private void store(String name, byte[] bytes) throws IOException {
        if (!names.add(name)) {
            return;
        }
        ZipEntry entry = new ZipEntry(name);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }
}
