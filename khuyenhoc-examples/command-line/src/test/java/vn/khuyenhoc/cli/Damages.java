package vn.khuyenhoc.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What happens to registers on their way: to their records, and to their bytes. */
final class Damages {
    private static final List<String> ODD = List.of(
            "X9",
            "C11",
            "C\u200B12",
            "C11 ",
            "c\u0323",
            "\uFF11",
            "7,5",
            "2031-01-01",
            "2031",
            "24",
            "1980-02-30",
            "nam",
            "thon",
            "P",
            "T1 T1",
            "001090000011",
            "1989-01-01",
            "…",
            "\"",
            "F11 F12 F99",
            "\u00AD",
            "admin",
            "20%",
            "X1",
            "2024-05-05:X9",
            "1980-01-01:X2",
            "2025-01-01:X2 2025-01-01:X2");
    private static final List<String> FIELDS = List.of(
            "id",
            "name",
            "members",
            "commune",
            "birthDate",
            "birthYear",
            "sex",
            "personalNumber",
            "tier",
            "superior",
            "validFrom",
            "validUntil",
            "community",
            "subject",
            "diem_su_dung_ngoai_ngu@2024",
            "families",
            "moves");
    private static final String[] PIECES = {
        "\r", "\n", "\r\n", "\n\n", "\u0000", "\"", ",", "{", "\u001A", "\uFEFF", ";", "\\"
    };

    private Damages() {}

    /** Records with a few rows or values that should not be. */
    static List<Map<String, String>> records(List<Map<String, String>> sound, Random random) {
        List<Map<String, String>> records = new ArrayList<>();
        sound.forEach(record -> records.add(new java.util.LinkedHashMap<>(record)));
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(records.size());
            switch (random.nextInt(5)) {
                case 0 -> records.remove(at);
                case 1 -> records.add(random.nextInt(records.size()), new java.util.LinkedHashMap<>(records.get(at)));
                case 2 -> Collections.shuffle(records, random);
                default -> records.get(at).put(one(FIELDS, random), one(ODD, random));
            }
        }
        return records;
    }

    /** Bytes of which a few are not what they were. */
    static byte[] bytes(String text, Random random) {
        byte[] sound = text.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(12)) {
            case 0 -> Arrays.copyOf(sound, random.nextInt(sound.length + 1));
            case 1 -> flipped(sound, random);
            case 2 -> text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8);
            case 3 -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case 4 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 5 -> text.getBytes(Charset.forName("windows-1258"));
            case 6 -> text.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE);
            case 7 -> Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
            case 8 -> inserted(text, random).getBytes(StandardCharsets.UTF_8);
            default -> sound;
        };
    }

    private static byte[] flipped(byte[] sound, Random random) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            sound[random.nextInt(sound.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return sound;
    }

    private static String inserted(String text, Random random) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + text.substring(at);
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
