package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever the program runs, in whatever language, calendar, digits, time zone and encoding, it writes the same bytes. */
class LocalesTest {
    @TempDir
    static Path folder;

    private static List<String> here;
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @BeforeAll
    static void what_is_written_here() throws IOException {
        EveryOutput.prepare(folder);
        here = EveryOutput.of(folder, false);
        assertThat(here).filteredOn(line -> line.matches("[^ ]+ [^ ]+ 0 .*")).hasSizeGreaterThan(10);
    }

    @AfterEach
    void back_home() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
        "fa-IR-u-ca-persian-nu-arabext, Asia/Tehran",
        "vi-VN, Asia/Ho_Chi_Minh",
        "de-DE, Europe/Berlin",
        "hi-IN-u-nu-deva, Asia/Kolkata",
        "ja-JP-u-ca-japanese, Asia/Tokyo",
        "zh-CN, Asia/Shanghai",
        "en-US, Pacific/Kiritimati",
        "und, Pacific/Pago_Pago",
    })
    void a_language_and_a_time_zone_change_nothing(String language, String place) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        assertThat(EveryOutput.of(folder, false)).isEqualTo(here);
    }

    @Test
    void an_encoding_of_the_system_changes_nothing() throws IOException, InterruptedException {
        List<String> first = process("vi", "VN", "UTF-8", "Asia/Ho_Chi_Minh", "C.UTF-8");
        assertThat(first).startsWith(here.toArray(String[]::new)).hasSizeGreaterThan(here.size());
        assertThat(process("tr", "TR", "windows-1254", "Europe/Istanbul", "C")).isEqualTo(first);
        assertThat(process("zh", "CN", "GB18030", "Asia/Shanghai", "POSIX")).isEqualTo(first);
        assertThat(process("ar", "EG", "US-ASCII", "Africa/Cairo", "C")).isEqualTo(first);
    }

    private static List<String> process(String language, String country, String encoding, String zone, String system)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Started.java(List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Dfile.encoding=" + encoding,
                "-Duser.timezone=" + zone)));
        command.set(command.size() - 1, EveryOutput.class.getName());
        command.add(folder.toString());
        Ran ran = Started.of(folder, Map.of("LC_ALL", system), command).ended();
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out().lines().toList();
    }
}
