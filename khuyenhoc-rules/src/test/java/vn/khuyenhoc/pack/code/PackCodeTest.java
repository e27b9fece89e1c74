package vn.khuyenhoc.pack.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.Type;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.pack.Canary;
import vn.khuyenhoc.pack.SampleCode;
import vn.khuyenhoc.review.gap.FactTypes;

/** Compiled rules that do more than rules are refused before anything of them runs. */
class PackCodeTest {
    private static final SampleCode GOOD = SampleCode.good("good");
    private static Map<String, byte[]> classes;

    @BeforeAll
    static void compile_all(@TempDir Path folder) {
        List<SampleCode> all = new ArrayList<>(HostileCode.corpus().keySet());
        all.add(GOOD);
        classes = SampleCode.compile(folder, all);
    }

    @BeforeEach
    void nothing_ran() {
        Canary.touched = false;
    }

    static Set<SampleCode> hostile() {
        return HostileCode.corpus().keySet();
    }

    private static PackCode code(SampleCode sample) {
        Map<String, byte[]> own = new TreeMap<>(classes);
        own.keySet().removeIf(name -> !name.startsWith(sample.folder() + "/"));
        assertThat(own).isNotEmpty();
        return PackCode.of(own, Set.of(sample.folder()));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_code_is_refused_by_name_and_nothing_of_it_runs(SampleCode sample) {
        PackCode code = code(sample);
        String told = HostileCode.corpus().get(sample);
        assertThat(code.refused()).anySatisfy(refused -> assertThat(refused).contains(told));
        assertThatThrownBy(code::models).isInstanceOf(IllegalStateException.class);
        assertThat(Canary.touched).isFalse();
    }

    /** Or else nothing that is refused above would show anything. */
    @Test
    void without_the_check_the_first_of_them_would_run() throws ReflectiveOperationException {
        SampleCode first = hostile().iterator().next();
        Map<String, byte[]> paths = new TreeMap<>();
        classes.forEach((name, bytes) -> paths.put(name.replace(".class", ""), bytes));
        Class.forName(first.folder().replace('/', '.') + ".Rules", true, new CheckedClasses(paths));
        assertThat(Canary.touched).isTrue();
    }

    @Test
    void code_that_does_what_rules_do_makes_its_rules() {
        PackCode code = code(GOOD);
        assertThat(code.refused()).isEmpty();
        assertThat(code.models()).singleElement().satisfies(model -> {
            assertThat(model.getName()).isEqualTo("vn.khuyenhoc.local.good");
            assertThat(model.getRules()).hasSize(1);
        });
    }

    @Test
    void the_words_of_rules_are_those_of_the_assessment_and_the_award() {
        Set<String> words = Stream.of(Assessment.class, Award.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Set.of("toString", "equals", "hashCode").contains(method.getName()))
                .map(PackCodeTest::written)
                .collect(Collectors.toSet());
        assertThat(listed("allowed-criteria.txt")).isEqualTo(words);
        assertThat(listed("allowed.txt")).isEmpty();
    }

    @Test
    void the_words_of_rules_of_gaps_are_those_of_the_facts() {
        Set<String> words = FactTypes.all().stream()
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .filter(method -> FactTypes.words(type).contains(method.getName()) && !method.isBridge())
                        .map(method ->
                                Type.getInternalName(type) + "." + method.getName() + Type.getMethodDescriptor(method)))
                .collect(Collectors.toSet());
        assertThat(listed("allowed-gaps.txt")).isEqualTo(words);
    }

    private static Set<String> listed(String file) {
        try (InputStream in = PackCode.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" calls vn/khuyenhoc/"))
                    .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Method method) {
        return Type.getInternalName(method.getDeclaringClass()) + "." + method.getName()
                + Type.getMethodDescriptor(method);
    }

    @ParameterizedTest
    @MethodSource("names")
    void code_in_a_package_of_somebody_else_is_refused(String name) {
        byte[] bytes = classes.get(GOOD.folder() + "/Rules.class");
        assertThat(PackCode.of(Map.of(name + ".class", bytes), Set.of(name.substring(0, name.lastIndexOf('/'))))
                        .refused())
                .contains("package " + name);
    }

    static List<String> names() {
        return List.of(
                "java/lang/Rules",
                "javax/x/Rules",
                "jdk/internal/Rules",
                "sun/misc/Rules",
                "org/drools/model/Rules",
                "org/kie/api/Rules",
                "vn/khuyenhoc/engine/Assessment",
                "vn/khuyenhoc/rules/tt25_2023/Rules",
                "vn/khuyenhoc/Rules");
    }

    @Test
    void code_outside_of_the_packages_of_the_pack_is_refused() {
        Map<String, byte[]> own = Map.of(GOOD.folder() + "/Rules.class", classes.get(GOOD.folder() + "/Rules.class"));
        assertThat(PackCode.of(own, Set.of("vn/khuyenhoc/local/other")).refused())
                .contains("package " + GOOD.folder() + "/Rules");
    }

    @Test
    void a_class_under_the_name_of_another_is_refused() {
        Map<String, byte[]> own = Map.of(GOOD.folder() + "/Other.class", classes.get(GOOD.folder() + "/Rules.class"));
        assertThat(PackCode.of(own, Set.of(GOOD.folder())).refused())
                .contains(GOOD.folder() + "/Other: class " + GOOD.folder() + "/Rules");
    }
}
