package vn.khuyenhoc.benchmarks.trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import vn.khuyenhoc.pack.PackIndex;

/** Compiles a pack to a jar, as the Maven plugin of Drools does. */
final class PackCompiler {
    private PackCompiler() {}

    static byte[] jar(String packageName, Map<String, String> files) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("vn.khuyenhoc.local", "generated", "1.0.0");
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(id);
        String folder = "src/main/resources/" + packageName.replace('.', '/') + "/";
        files.forEach((name, text) -> system.write(folder + name, text));
        try {
            KieBuilder builder = services.newKieBuilder(system).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new IllegalStateException("the generated rules do not compile: " + errors.get(0));
            }
            return jar(packageName.replace('.', '/') + "/", (InternalKieModule) builder.getKieModule());
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    /** The files of the pack alone, with their index. */
    private static byte[] jar(String folder, InternalKieModule module) {
        Map<String, byte[]> files = new TreeMap<>();
        module.getFileNames().stream()
                .filter(name -> name.startsWith(folder))
                .forEach(name -> files.put(name.substring(folder.length()), module.getBytes(name)));
        files.put("pack.index", PackIndex.text(files).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new JarEntry(folder + file.getKey()));
                jar.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
