package vn.khuyenhoc.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Spark and the rules must not both bring. */
class ClassPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.antlr.runtime.Parser",
                "org.drools.drl.parser.DrlParser",
                "org.drools.compiler.builder.impl.KnowledgeBuilderImpl",
                "ch.qos.logback.classic.Logger"
            })
    void has_no_class_that_would_clash_with_spark(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void has_one_writer_of_the_log() throws IOException {
        assertThat(Collections.list(getClass()
                        .getClassLoader()
                        .getResources("META-INF/services/org.slf4j.spi.SLF4JServiceProvider")))
                .hasSize(1);
    }
}
