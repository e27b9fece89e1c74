package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small registers for the tests. */
final class Samples {
    private static final List<String> INDICATORS = List.of(
            "diem_tim_va_cap_nhat_thong_tin",
            "diem_lap_ke_hoach_hoc_tap",
            "diem_tham_gia_hoat_dong_cong_dong",
            "diem_khich_le_nguoi_khac_hoc",
            "diem_su_dung_cong_nghe_thong_tin",
            "diem_su_dung_ngoai_ngu",
            "diem_van_dung_tinh_toan",
            "diem_tu_duy_phan_bien",
            "diem_quan_he_than_thien",
            "diem_hop_tac_chia_se");

    private Samples() {}

    /** A citizen with points for the first so many of the ten indicators. */
    static String citizen(String id, int indicators, int points) {
        String observations = IntStream.range(0, indicators)
                .mapToObj(i -> "{\"code\": \"" + INDICATORS.get(i) + "\", \"year\": 2024, \"value\": {\"points\": "
                        + points + "}}")
                .collect(Collectors.joining(", "));
        return "{\"subject\": \"citizen\", \"id\": \"" + id + "\", \"name\": \"Trần Thị Kín Đáo\","
                + " \"personalNumber\": \"" + number(id) + "\", \"observations\": [" + observations + "]}";
    }

    /** A number that nobody else of the samples has. */
    static String number(String id) {
        return "9991901" + String.format("%05d", Integer.parseInt("0" + id.replaceAll("[^0-9]", "")));
    }

    /** A register of a citizen who qualifies, one who does not, and one of whom too little is known. */
    static Path threeCitizens(Path folder) {
        return write(
                folder.resolve("three.ndjson"), citizen("CD-1", 10, 9), citizen("CD-2", 10, 4), citizen("CD-3", 9, 9));
    }

    static Path write(Path file, String... lines) {
        try {
            return Files.write(file, List.of(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
