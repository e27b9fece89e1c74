package vn.khuyenhoc.stream.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.register.RegisterChecks;
import vn.khuyenhoc.register.RegisterReader;
import vn.khuyenhoc.stream.StreamFaultsException;
import vn.khuyenhoc.stream.StreamListener;
import vn.khuyenhoc.stream.StreamRefusedException;
import vn.khuyenhoc.stream.StreamResult;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultCause;
import vn.khuyenhoc.text.FaultCauses;

/** What is wrong with a register is found though no more of it than a group is ever held. */
class StreamedFaultsTest {
    private static final String CITIZEN = "{'subject':'citizen','id':'%s'}";

    @TempDir
    Path folder;

    static List<List<String>> faulty() {
        return List.of(
                List.of("{'subject':'citizen','id':'C1'}", "{'subject':'citizen'"),
                List.of("{'subject':'family','id':'A','members':['nobody']}"),
                List.of("{'subject':'citizen','id':'A','commune':'nowhere'}"),
                List.of("{'subject':'citizen','id':'A','commune':'C1'}"),
                List.of("{'subject':'citizen','id':'A','commune':'T'}"),
                List.of("{'subject':'family','id':'A','members':['G1']}", "{'subject':'family','id':'G1'}"),
                List.of("{'subject':'family','id':'A','members':['C1','C1']}"),
                List.of(
                        "{'subject':'family','id':'A','members':['C1']}",
                        "{'subject':'family','id':'B','members':['C1']}"),
                List.of("{'subject':'clan','id':'A','superior':'B'}", "{'subject':'clan','id':'B','superior':'A'}"),
                List.of(
                        "{'subject':'administrativeUnit','id':'A','tier':'district','superior':'B'}",
                        "{'subject':'administrativeUnit','id':'B','tier':'district','superior':'A'}"),
                List.of("{'subject':'clan','id':'A','superior':'nowhere','families':['nowhere']}"),
                List.of("{'subject':'unit','id':'A','kind':'hospital','tier':'district','superior':'C1'}"),
                List.of("{'subject':'community','id':'A','kind':'thon','commune':'T'}"),
                List.of("{'subject':'community','id':'C1','kind':'thon'}"));
    }

    /** A fault among so many others that it is in another group than what it is about. */
    private Path register(List<String> faults) {
        List<String> lines = new ArrayList<>();
        lines.add("{'subject':'administrativeUnit','id':'T','tier':'province','areaClasses':[]}");
        lines.add(String.format(CITIZEN, "C1"));
        for (String fault : faults) {
            IntStream.range(0, 20).forEach(i -> lines.add(String.format(CITIZEN, "N" + lines.size())));
            lines.add(fault);
        }
        IntStream.range(0, 20).forEach(i -> lines.add(String.format(CITIZEN, "N" + lines.size())));
        lines.add("{'subject':'citizen','id':'Y','observations':[{'code':'diem_su_dung_ngoai_ngu','year':2024,"
                + "'value':{'points':5}}]}");
        return new Streamed(folder)
                .file(
                        "faulty.ndjson",
                        lines.stream().map(line -> line.replace('\'', '"')).toList());
    }

    private static List<String> told(List<FaultCause> causes) {
        return causes.stream().map(cause -> cause.message(Locale.ENGLISH)).toList();
    }

    private static List<String> messages(List<Fault> faults) {
        return faults.stream().map(fault -> fault.message(Locale.ENGLISH)).toList();
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void the_faults_are_those_of_a_register_in_memory(List<String> faults) {
        Path file = register(faults);
        Streamed streamed = new Streamed(folder);

        StreamFaultsException thrown =
                catchThrowableOfType(StreamFaultsException.class, () -> streamed.decide(2, file));

        List<Fault> expected = new RegisterChecks(Streamed.VALIDATOR, Streamed.ENGINE.catalogue())
                .check(new RegisterReader().readAll(List.of(file)));
        FaultCauses causes = new FaultCauses();
        causes.addAll(expected);
        assertThat(told(thrown.causes())).isEqualTo(told(causes.told()));
        assertThat(thrown.all()).isEqualTo(expected.size());
        assertThat(folder).isDirectoryNotContaining("glob:**{draft,work}");
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void the_others_are_decided_where_faulty_ones_are_left_out(List<String> faults) {
        Path file = register(faults);
        Streamed streamed = new Streamed(folder);

        StreamResult result = streamed.run(streamed.settings(1, false, true, file), StreamListener.NONE, false);

        assertThat(result.rejected()).isPositive();
        assertThat(streamed.rejects().lines()).hasSize((int) result.rejected());
        assertThat(streamed.rejects()).contains("faulty.ndjson", "\"vi\":", "\"en\":");
        assertThat(String.join("\n", streamed.output())).contains("\"N2\"", "\"Y\"");
        assertThat(result.subjects() + result.rejected()).isEqualTo(lines(file));
    }

    private static long lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_family_with_a_member_that_is_left_out_is_not_settled_by_the_others() {
        Path file = register(List.of(
                "{'subject':'citizen','id':'Hỏng','idd':1}", "{'subject':'family','id':'A','members':['Hỏng']}"));
        Streamed streamed = new Streamed(folder);

        streamed.run(streamed.settings(1, false, true, file), StreamListener.NONE, false);

        assertThat(streamed.output())
                .anyMatch(line -> line.startsWith("{\"subject\":\"A\"") && line.contains("UNKNOWN"));
    }

    @Test
    void whom_a_family_that_is_left_out_names_are_open_in_what_its_commune_counts() {
        Path file = register(List.of(
                "{'subject':'administrativeUnit','id':'X','tier':'commune','areaClasses':[]}",
                "{'subject':'community','id':'B','kind':'thon','commune':'X'}",
                "{'subject':'citizen','id':'Z','observations':[{'code':'diem_su_dung_ngoai_ngu','year':2024,"
                        + "'value':{'points':0}}]}",
                "{'subject':'family','id':'A','community':'B','members':['Z']}",
                "{'subject':'family','id':'F','idd':1,'members':['N2','N3','N2'],'community':'B'}"));
        Streamed streamed = new Streamed(folder);

        streamed.run(streamed.settings(1, false, true, file), StreamListener.NONE, false);

        assertThat(streamed.output())
                .filteredOn(line -> line.startsWith("{\"subject\":\"X\""))
                .anyMatch(line -> line.contains("\"share\":{\"count\":0,\"base\":3}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere.ndjson", "register.xlsx"})
    void a_file_that_cannot_be_read_is_named(String name) {
        Streamed streamed = new Streamed(folder);

        StreamFaultsException thrown =
                catchThrowableOfType(StreamFaultsException.class, () -> streamed.decide(1, folder.resolve(name)));

        assertThat(messages(thrown.faults()).get(0)).contains(name);
    }

    @Test
    void a_register_without_observations_needs_a_data_year() {
        Streamed streamed = new Streamed(folder);
        Path file = streamed.file("one.ndjson", List.of("{\"subject\":\"citizen\",\"id\":\"C\"}"));

        StreamRefusedException thrown =
                catchThrowableOfType(StreamRefusedException.class, () -> streamed.decide(1, file));

        assertThat(thrown.reason()).isEqualTo(StreamRefusedException.Reason.NO_DATA_YEAR);
    }

    @Test
    void the_data_year_is_that_of_the_records_that_are_not_left_out() {
        String late = "{'subject':'citizen','id':'L','observations':[{'code':'khong_co','year':2030,"
                + "'value':{'points':5}}]}";
        Path file = register(List.of(late));
        Streamed streamed = new Streamed(folder);

        StreamResult result = streamed.run(streamed.settings(1, false, true, file), StreamListener.NONE, false);

        assertThat(result.context().dataYear()).isEqualTo(2024);
    }

    @Test
    void one_cause_is_one_fault_and_all_its_rows_are_counted() {
        String[] lines = new String[1500];
        Arrays.fill(lines, "{");
        Path file = new Streamed(folder).file("bad.ndjson", List.of(lines));

        StreamFaultsException thrown =
                catchThrowableOfType(StreamFaultsException.class, () -> new Streamed(folder).decide(1, file));

        assertThat(told(thrown.causes()))
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith("(and 1,499 more rows like it, first in line 2, 3, 4)");
        assertThat(thrown.all()).isEqualTo(1500);
    }
}
