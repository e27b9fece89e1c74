package vn.khuyenhoc.pack;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.drools.model.Model;
import org.drools.modelcompiler.dsl.pattern.D;
import org.kie.api.KieBase;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.text.Fault;

/**
 * Compiled rules as Drools writes them, and what hostile authors would put among them.
 *
 * @param name last part of the package
 * @param start what stands in the static initialiser of the rules
 * @param members what else the rules have
 * @param condition what the condition asks
 * @param more what else stands in the package, by class name
 */
public record SampleCode(String name, String start, String members, String condition, Map<String, String> more) {
    private static final String ASKED = "a.yes(\"tuyen_truyen_hoc_tap_suot_doi\")";

    /** Rules that do nothing but what rules do. */
    public static SampleCode good(String name) {
        return new SampleCode(name, "", "", ASKED, Map.of());
    }

    /** With something done once the rules are loaded. */
    public SampleCode starting(String statements) {
        return new SampleCode(name, statements, members, condition, more);
    }

    /** With members of the rules. */
    public SampleCode with(String other) {
        return new SampleCode(name, start, other, condition, more);
    }

    /** With another condition. */
    public SampleCode asking(String other) {
        return new SampleCode(name, start, members, other, more);
    }

    /** With another class. */
    public SampleCode and(String type, String source) {
        return new SampleCode(name, start, members, condition, Map.of(type, source));
    }

    /** The folder of the package. */
    public String folder() {
        return "vn/khuyenhoc/local/" + name;
    }

    private Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>(more);
        sources.put("Rules", """
                import java.util.*;
                import org.drools.model.*;
                import org.drools.modelcompiler.dsl.pattern.D;
                import vn.khuyenhoc.engine.Assessment;
                public class Rules implements Model {
                    static { %s }
                    %s
                    public String getName() { return "vn.khuyenhoc.local.%s"; }
                    public List<Global> getGlobals() { return Collections.emptyList(); }
                    public List<Query> getQueries() { return Collections.emptyList(); }
                    public List<TypeMetaData> getTypeMetaDatas() { return Collections.emptyList(); }
                    public List<EntryPoint> getEntryPoints() { return Collections.emptyList(); }
                    public List<Rule> getRules() { return Arrays.asList(rule()); }
                    static Rule rule() {
                        Declaration<Assessment> a = D.declarationOf(Assessment.class, "a");
                        return D.rule("vn.khuyenhoc.local", "XA.1 Thử")
                                .build(D.pattern(a).expr("1", Condition.INSTANCE), D.on(a).execute(Conclusion.INSTANCE));
                    }
                }
                """.formatted(start, members, name));
        sources.put("Condition", """
                import org.drools.model.functions.*;
                import vn.khuyenhoc.engine.Assessment;
                public enum Condition implements Predicate1<Assessment>, HashedExpression {
                    INSTANCE;
                    public String getExpressionHash() { return "1"; }
                    public boolean test(Assessment a) throws Exception { return %s; }
                }
                """.formatted(condition));
        sources.put("Conclusion", """
                import org.drools.model.Drools;
                import org.drools.model.functions.*;
                import vn.khuyenhoc.engine.Assessment;
                public enum Conclusion implements Block2<Drools, Assessment>, HashedExpression {
                    INSTANCE;
                    public String getExpressionHash() { return "2"; }
                    public void execute(Drools drools, Assessment a) { drools.insert(a.met("XA.1")); }
                }
                """);
        return sources;
    }

    /**
     * Compiles packages together, because the compiler takes longer to start than to compile.
     *
     * @return class files by path
     */
    public static Map<String, byte[]> compile(Path folder, List<SampleCode> codes) {
        try {
            List<Path> sources = new ArrayList<>();
            for (SampleCode code : codes) {
                for (Map.Entry<String, String> source : code.sources().entrySet()) {
                    Path file = folder.resolve("src/" + code.folder() + "/" + source.getKey() + ".java");
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    String head = "package " + code.folder().replace('/', '.') + ";\nimport java.util.*;\n";
                    sources.add(Files.writeString(file, head + source.getValue()));
                }
            }
            return compile(folder.resolve("classes"), sources.toArray(Path[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> compile(Path classes, Path[] sources) throws IOException {
        Files.createDirectories(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter told = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> objects = files.getJavaFileObjects(sources);
            List<String> options = List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp", classPath());
            if (!compiler.getTask(told, files, null, options, null, objects).call()) {
                throw new IllegalStateException(told.toString());
            }
        }
        Map<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(classes)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                found.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return found;
    }

    /** Where the classes are that the sources name, however the tests were started. */
    private static String classPath() {
        return Stream.of(Assessment.class, D.class, Model.class, Fault.class, Canary.class, KieBase.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(url -> Path.of(URI.create(url.toString())).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
