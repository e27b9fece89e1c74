package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardCommandTest {
    @TempDir
    Path folder;

    private Path given;

    @BeforeEach
    void files() throws IOException {
        given = Files.createDirectory(folder.resolve("ho-so"));
        for (String sample : List.of("ke-hoach-2026-dinh-van-lam-ha.yaml", "ket-qua-2026-dinh-van-lam-ha.yaml")) {
            try (var in = Khuyenhoc.class.getResourceAsStream("samples/" + sample)) {
                Files.copy(in, given.resolve(sample));
            }
        }
        Files.writeString(given.resolve("ghi-chu.txt"), "không đọc");
        Files.writeString(given.resolve("khac.yaml"), "khac: 1\n");
    }

    private Ran board(Object... more) {
        Object[] all = new Object[more.length + 6];
        System.arraycopy(new Object[] {"review", "--all", given, "--as-of", "2026-03-01", "--area=LD2"}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return Ran.with(all);
    }

    @Test
    void tells_who_has_done_what() {
        Ran ran = board();

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("Bảng theo dõi tỉnh Lâm Đồng", "07/KH-UBND", "chưa thấy trong hồ sơ", "còn 30 ngày", "S6");
        assertThat(ran.out()).contains("Không phải kế hoạch hay kết quả nên không xét: khac.yaml");
        assertThat(board("--format", "json").out()).startsWith("{\"area\":\"LD2\"");
        assertThat(board("--format", "html").out()).contains("BẢNG THEO DÕI");
        assertThat(board("--lang", "en").out()).contains("not seen in the files");
    }

    @Test
    void writes_a_reminder_for_each_body_and_the_calendar() throws IOException {
        Path reminders = folder.resolve("nhac-viec");
        Ran ran = board("--reminders", reminders, "--out", folder.resolve("board.txt"));

        assertThat(ran.code()).isZero();
        List<String> names;
        try (Stream<Path> all = Files.list(reminders)) {
            names = all.map(file -> file.getFileName().toString()).sorted().toList();
        }
        assertThat(names)
                .contains("lich.ics")
                .anyMatch(name -> name.endsWith("peoples-committee_LD2.tan-ha-lam-ha.docx"));
        assertThat(names.stream().filter(name -> name.endsWith(".docx")))
                .hasSameSizeAs(
                        names.stream().filter(name -> name.endsWith(".txt")).toList());
        String calendar = Files.readString(reminders.resolve("lich.ics"));
        ICalendar read = Biweekly.parse(calendar).first();
        assertThat(read.getEvents())
                .isNotEmpty()
                .allMatch(event -> !event.getDateStart().getValue().hasTime());
        assertThat(calendar).contains("DTSTART;VALUE=DATE:20260331", "\r\n");
    }

    @Test
    void the_calendar_is_the_same_in_every_time_zone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            String first = calendar("Asia/Ho_Chi_Minh");
            assertThat(calendar("America/Los_Angeles")).isEqualTo(first);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private String calendar(String zone) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Path reminders = folder.resolve(zone.replace('/', '-'));
        board("--reminders", reminders, "--out", folder.resolve("board.txt"));
        return Files.readString(reminders.resolve("lich.ics"));
    }

    @Test
    void a_file_that_cannot_be_read_is_told_and_never_left_out() throws IOException {
        Files.writeString(given.resolve("hong.yaml"), "plan:\n  symbol: [1");
        Ran ran = Ran.with("review", "--all", given, "--as-of", "2026-03-01", "--area", "LD2");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("hong.yaml:");
    }

    @Test
    void refuses_what_cannot_be() {
        assertThat(Ran.with("review", "--all", given, "--area", "LD2").err()).contains("--as-of");
        assertThat(Ran.with("review", "--all", folder.resolve("x"), "--as-of", "2026-03-01")
                        .err())
                .contains("không có thư mục");
        assertThat(board("--format", "csv").code()).isEqualTo(2);
        assertThat(board(given.resolve("khac.yaml")).err()).contains("--all");
        assertThat(Ran.with("review", "--area", "LD2", given.resolve("khac.yaml"))
                        .code())
                .isEqualTo(2);
        assertThat(Ran.with("review", "--all", given, "--as-of", "2026-03-01", "--area", "LD9")
                        .err())
                .contains("LD9");
    }
}
