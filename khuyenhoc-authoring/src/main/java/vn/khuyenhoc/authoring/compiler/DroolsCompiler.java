package vn.khuyenhoc.authoring.compiler;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import vn.khuyenhoc.internal.OwnLoader;

/** The compiler of Drools in the process that asks. It writes classes and defines none of them. */
final class DroolsCompiler {
    private static final String GROUP = "vn.khuyenhoc.local";
    /** Written by Drools for every build, whatever the rules say, and not needed. */
    private static final String PROJECT = "org/drools/project/model/[^/]*[.]class";

    private static final AtomicLong NUMBER = new AtomicLong();

    private DroolsCompiler() {}

    /** Compiles sources by path; leaves nothing behind in the repository of modules. */
    static synchronized Compiled compile(Map<String, String> sources) {
        return OwnLoader.with(DroolsCompiler.class, () -> build(sources));
    }

    private static Compiled build(Map<String, String> sources) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId(GROUP, "rules", "1." + NUMBER.incrementAndGet());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        sources.forEach((name, text) -> files.write("src/main/resources/" + name, text));
        try {
            KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            return errors.isEmpty()
                    ? Compiled.of(classes((InternalKieModule) builder.getKieModule()))
                    : Compiled.refused(errors.stream()
                            .map(error -> firstLine(error.getText()))
                            .toList());
        } catch (RuntimeException e) {
            // some wrong types make the compiler fail instead of telling
            return Compiled.refused(List.of(firstLine(String.valueOf(e.getMessage()))));
        } catch (StackOverflowError e) {
            return Compiled.refused(List.of("StackOverflowError"));
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static Map<String, byte[]> classes(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        module.getFileNames().stream()
                .filter(file -> file.endsWith(".class") && !file.matches(PROJECT))
                .forEach(file -> classes.put(file, module.getBytes(file)));
        return classes;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
