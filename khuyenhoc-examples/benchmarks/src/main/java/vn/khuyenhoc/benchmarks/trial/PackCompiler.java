package vn.khuyenhoc.benchmarks.trial;

import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

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
            return ((InternalKieModule) builder.getKieModule()).getBytes();
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }
}
