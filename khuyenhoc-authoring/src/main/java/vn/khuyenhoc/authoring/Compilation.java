package vn.khuyenhoc.authoring;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieBaseModel;

/**
 * What the Drools compiler makes of sources.
 *
 * @param models models of the packages; empty where the sources are refused
 * @param refusals why the sources are refused, a line each
 */
record Compilation(List<Model> models, List<String> refusals) {
    private static final String GROUP = "vn.khuyenhoc.local";
    /** Written by Drools for every build, whatever the rules say. */
    private static final String PROJECT = "org/drools/project/model/ProjectModel[^/]*[.]class";

    private static final AtomicLong NUMBER = new AtomicLong();

    /** Compiles sources by path; leaves nothing behind in the repository of modules. */
    static synchronized Compilation of(Map<String, String> sources) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId(GROUP, "rules", "1." + NUMBER.incrementAndGet());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        sources.forEach((name, text) -> files.write("src/main/resources/" + name, text));
        try {
            KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            List<String> refused = errors.isEmpty() ? refused((InternalKieModule) builder.getKieModule()) : List.of();
            if (!refused.isEmpty()) {
                return new Compilation(List.of(), refused);
            }
            return errors.isEmpty()
                    ? new Compilation(models((CanonicalKieModule) builder.getKieModule()), List.of())
                    : new Compilation(
                            List.of(),
                            errors.stream()
                                    .map(Message::getText)
                                    .map(ParsedRules::firstLine)
                                    .toList());
        } catch (RuntimeException e) {
            // some wrong types make the compiler fail instead of telling
            return new Compilation(List.of(), List.of(ParsedRules.firstLine(String.valueOf(e.getMessage()))));
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    /** What the generated classes call and may not; no class of theirs was loaded yet. */
    private static List<String> refused(InternalKieModule module) {
        return module.getFileNames().stream()
                .filter(file -> file.endsWith(".class") && !file.matches(PROJECT))
                .sorted()
                .flatMap(file -> GeneratedCode.refused(module.getBytes(file), folder(file)).stream())
                .distinct()
                .toList();
    }

    private static String folder(String file) {
        return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }

    private static List<Model> models(CanonicalKieModule module) {
        KieBaseModel base = module.getKieModuleModel()
                .getKieBaseModels()
                .values()
                .iterator()
                .next();
        return List.copyOf(module.getModelForKBase((KieBaseModelImpl) base));
    }
}
