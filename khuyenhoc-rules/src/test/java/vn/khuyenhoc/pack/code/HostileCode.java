package vn.khuyenhoc.pack.code;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.khuyenhoc.pack.SampleCode;

/** Compiled rules that do more than rules: what they do, and what is told of it. */
final class HostileCode {
    private static final String TOUCH = "vn.khuyenhoc.pack.Canary.touch();";
    private final Map<SampleCode, String> all = new LinkedHashMap<>();

    private HostileCode() {}

    /** The corpus: code, and what is told of it. */
    static Map<SampleCode, String> corpus() {
        HostileCode corpus = new HostileCode();
        corpus.callsElsewhere();
        corpus.reachesByReflection();
        corpus.isSomethingElse();
        corpus.neverEnds();
        corpus.asks();
        return corpus.all;
    }

    private SampleCode next() {
        return SampleCode.good("h" + all.size());
    }

    private void starting(String statements, String told) {
        all.put(next().starting("if (Boolean.TRUE != null) { " + TOUCH + " }" + statements), told);
    }

    private void callsElsewhere() {
        all.put(next().starting(TOUCH), "Canary.touch()");
        all.put(next().starting("vn.khuyenhoc.pack.Canary.touched = true;"), "Canary.touched:Z");
        all.put(next().starting("System.setProperty(\"canary\", \"1\");"), "java/lang/System.setProperty");
        starting("System.exit(1);", "java/lang/System.exit");
        starting("try { Runtime.getRuntime().exec(\"true\"); } catch (java.io.IOException e) { }", "Runtime.exec");
        starting(
                "try { new ProcessBuilder(\"true\").start(); } catch (java.io.IOException e) { }",
                "ProcessBuilder.start");
        starting("new Thread(() -> " + TOUCH.replace(";", "") + ").start();", "java/lang/Thread.start");
        starting(
                "try { java.nio.file.Files.delete(java.nio.file.Path.of(\"x\")); } catch (java.io.IOException e) { }",
                "Files.delete");
        starting("try { new java.net.Socket(\"localhost\", 1); } catch (java.io.IOException e) { }", "java/net/Socket");
        starting("System.load(\"/tmp/x.so\");", "java/lang/System.load");
        starting("System.err.println(1);", "java/lang/System.err");
        starting("vn.khuyenhoc.engine.Engine.load();", "vn/khuyenhoc/engine/Engine.load");
        starting("new vn.khuyenhoc.engine.Assessment(Map.of(), Map.of(), Map.of());", "Assessment.<init>");
        starting("java.util.concurrent.CompletableFuture.runAsync(null);", "CompletableFuture.runAsync");
        starting("Runtime.getRuntime().addShutdownHook(null);", "Runtime.addShutdownHook");
    }

    private void reachesByReflection() {
        starting(
                "try { Class.forName(\"vn.khuyenhoc.pack.Canary\"); } catch (ClassNotFoundException e) { }",
                "Class.forName");
        starting("Object o = Rules.class.getClassLoader();", "Class.getClassLoader");
        starting("Object o = \"\".getClass();", ".getClass()");
        starting("Object o = java.lang.invoke.MethodHandles.lookup();", "MethodHandles.lookup");
        starting("Object o = java.util.ServiceLoader.load(Model.class);", "ServiceLoader.load");
        starting(
                "try { new java.io.ObjectInputStream(null).readObject(); } catch (Exception e) { }",
                "ObjectInputStream.readObject");
        starting("Object o = vn.khuyenhoc.pack.Canary.class;", "vn/khuyenhoc/pack/Canary");
        starting("Object o = new javax.script.ScriptEngineManager();", "ScriptEngineManager");
        all.put(
                next().starting("Runnable r = vn.khuyenhoc.pack.Canary::touch; r.run();"),
                "LambdaMetafactory.metafactory");
        all.put(next().starting("Runnable r = () -> {}; r.run();"), "LambdaMetafactory.metafactory");
        all.put(next().starting("String s = \"\" + new Object();"), "String.valueOf");
        all.put(next().with("int i = new Object() { int x() { " + TOUCH + " return 1; } }.x();"), "Canary.touch()");
    }

    private void isSomethingElse() {
        all.put(next().with("protected void finalize() { " + TOUCH + " }"), "overrides finalize");
        all.put(next().with("public int hashCode() { " + TOUCH + " return 1; }"), "overrides hashCode");
        all.put(next().with("public boolean equals(Object o) { return true; }"), "overrides equals");
        all.put(next().with("static native void x();"), "native x");
        all.put(next().with("static synchronized void x() {}"), "synchronized x");
        all.put(next().with("static void x(Object o) { synchronized (o) { } }"), "monitor");
        all.put(next().and("Loader", "public class Loader extends ClassLoader { }"), "extends java/lang/ClassLoader");
        all.put(
                next().and("Other", "public class Other extends Thread { public void run() { " + TOUCH + " } }"),
                "extends java/lang/Thread");
        all.put(
                next().and("Other", "public class Other implements Runnable { public void run() { } }"),
                "implements java/lang/Runnable");
        all.put(next().and("Other", "public class Other extends Rules { }"), "extends vn/khuyenhoc/local");
        all.put(
                next().and("Other", "public interface Other { Object O = vn.khuyenhoc.pack.Canary.touch(); }"),
                "interface");
        all.put(next().and("Other", "public record Other(int i) { }"), "extends java/lang/Record");
        all.put(
                next().and("Other", "public class Other extends java.util.ArrayList<String> { }"),
                "extends java/util/ArrayList");
        all.put(
                next().and(
                                "Other",
                                "public class Other implements org.drools.model.functions.Predicate1<Object> { public boolean test(Object o) { return true; } }"),
                "implements org/drools/model/functions/Predicate1");
    }

    private void neverEnds() {
        all.put(next().with("static void x() { while (true) { } }"), "goto");
        all.put(next().starting("for (int i = 0; i < 9; i++) { }"), "goto");
        all.put(next().with("static void x() { x(); }"), "endless");
        all.put(next().with("static void x() { y(); } static void y() { x(); }"), "endless");
        all.put(next().with(doubling()), "endless");
        all.put(next().starting("Object o = new ArrayList<String>(1 << 30);"), "size");
        all.put(next().with("static List<Object> x(List<Object> l) { l.addAll(l); return l; }"), "addAll");
        all.put(next().with("static List<Rule> all = new ArrayList<>(1);"), "field all");
        all.put(
                next().with("List<Rule> l; List<Rule> y() { return l; } void x() { l.addAll(y()); l.addAll(y()); }"),
                "addAll");
        all.put(next().with("Rules other;"), "field other");
        all.put(next().with("static void x(List<Object> l) {} static void y() { x(Arrays.asList()); }"), "Rules.x(");
        all.put(
                next().with(
                                "static void x(List<Object> l) { l.addAll(Other.y()); } static void z(List<Object> l) { l.addAll(Other.y()); }")
                        .and(
                                "Other",
                                "public class Other { static List<Object> y() { return Collections.emptyList(); } }"),
                "endless");
        all.put(next().starting("Object o = new Object[1 << 30];"), "size");
        all.put(next().starting("Object o = new long[1 << 30];"), "newarray");
        all.put(next().starting("Object o = new Object[9][1 << 30];"), "multianewarray");
        all.put(
                next().with("static int x(Object o) { try { return o == null ? 1 : 2; } finally { o = null; } }"),
                "catch");
        all.put(next().with("static String x(String s) { return s + s; }"), "invokedynamic");
    }

    private static String doubling() {
        StringBuilder methods = new StringBuilder("static void x0() {}");
        for (int i = 1; i <= 40; i++) {
            methods.append("static void x%d() { x%d(); x%d(); }".formatted(i, i - 1, i - 1));
        }
        return methods.toString();
    }

    private void asks() {
        all.put(next().asking("vn.khuyenhoc.pack.Canary.touch()"), "Canary.touch()");
        all.put(next().asking("a.yes(System.getProperty(\"user.name\"))"), "System.getProperty");
        all.put(next().asking("a.toString().equals(\"x\")"), "Assessment.toString");
        all.put(next().asking("a.equals(this.getClass())"), ".getClass()");
        all.put(next().asking("Rules.rule() != null"), "Rules.rule");
        all.put(
                next().asking("org.drools.modelcompiler.dsl.pattern.D.rule(\"x\", \"y\") != null"),
                "dsl/pattern/D.rule");
        all.put(next().asking("this.name().length() > 0"), ".name()");
    }
}
