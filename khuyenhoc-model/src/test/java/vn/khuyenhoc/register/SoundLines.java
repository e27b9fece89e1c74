package vn.khuyenhoc.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.SmallCatalogue;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.observation.Evidence;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Sex;
import vn.khuyenhoc.subject.Subject;

/** Lines of subjects that are sound by a small catalogue, for properties; and lines that somebody damaged. */
final class SoundLines {
    static final Catalogue CATALOGUE = SmallCatalogue.ofObservations("""
            observations:
              - {code: co_khong, type: yesNo, name: {vi: có, en: yes}}
              - {code: so_luong, type: count, name: {vi: số lượng, en: count}}
              - {code: ty_le, type: share, name: {vi: tỷ lệ, en: share}, base: {vi: người, en: people}}
              - {code: diem_doc, type: points, maximum: 10, name: {vi: đọc, en: reading}}
              - {code: diem_viet, type: points, name: {vi: viết, en: writing}}
              - {code: ngay, type: date, name: {vi: ngày, en: day}}
              - {code: xep_loai, type: grade, grades: [dat, tot], name: {vi: xếp loại, en: grade}}
            """);
    private static final List<String> CODES = List.copyOf(CATALOGUE.observationCodes());
    private static final String[] ODD = {
        "null",
        "true",
        "-1",
        "-0",
        "0",
        "1.50",
        "0.5",
        "1e1",
        "-0.0",
        "1989",
        "2101",
        "99999999999",
        "1E400",
        "123456789012345678901234567890",
        "0.1234567890123456789",
        "\"\"",
        "\" \"",
        "\"\\u0001\"",
        "\"\\u00a0\"",
        "\"\\u2003\"",
        "\"e\\u0302\"",
        "\"\\ud83d\"",
        "\"\\ud83d\\ude00\"",
        "\"Nguyễn\"",
        "\"dat\"",
        "\"tot\"",
        "\"thon\"",
        "\"agency\"",
        "\"family\"",
        "\"2023-02-29\"",
        "\"2024-02-29\"",
        "\"2024-13-01\"",
        "\"0000-01-01\"",
        "\"citizen\"",
        "[]",
        "{}",
        "[null]",
        "[\"C1\"]",
        "{\"count\":1}",
        "{\"points\":10.5}",
        "{\"rate\":1.1}",
        "{\"count\":3,\"base\":2}",
        "{\"count\":3,\"base\":4,\"rate\":null}",
        "{\"rate\":0.5}"
    };

    private static final String[] LIMITS = {
        "1899",
        "1900",
        "1990",
        "2100",
        "3",
        "4",
        "\"1899-12-31\"",
        "\"1900-01-01\"",
        "\"1989-12-31\"",
        "\"1990-01-01\"",
        "\"2100-12-31\"",
        "\"2101-01-01\"",
        "\"2024-1-01\"",
        "\"2024-01-011\""
    };

    private SoundLines() {}

    /** Lines as they are written. */
    static Arbitrary<String> sound() {
        return Combinators.combine(Subjects.subjects(), observations()).as(SoundLines::line);
    }

    /** Lines in which a value, a name or a byte is not what it was. */
    static Arbitrary<byte[]> damaged() {
        Arbitrary<String> values = Combinators.combine(sound(), Arbitraries.of(ODD), Arbitraries.integers())
                .as(SoundLines::otherValue);
        Arbitrary<byte[]> lines = Arbitraries.oneOf(values, sound()).map(line -> line.getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(
                        values.map(line -> line.getBytes(StandardCharsets.UTF_8)),
                        Combinators.combine(lines, Arbitraries.bytes(), Arbitraries.integers())
                                .as(SoundLines::otherByte),
                        Combinators.combine(lines, Arbitraries.integers(), Arbitraries.integers())
                                .as(SoundLines::repeated))
                // a carriage return ends a line, so none holds one
                .filter(line -> new String(line, StandardCharsets.ISO_8859_1).indexOf('\r') < 0);
    }

    private static String line(Subject subject, List<Observation> observations) {
        ObjectNode tree = Json.mapper().valueToTree(subject);
        tree.set("observations", Json.mapper().valueToTree(observations));
        if (subject instanceof Citizen citizen && citizen.personalNumber() != null) {
            tree.put("personalNumber", number(citizen));
        }
        return Json.mapper().writeValueAsString(tree);
    }

    private static String number(Citizen citizen) {
        int year = citizen.bornIn() == null ? 1980 : citizen.bornIn();
        int digit = (year / 100 - 19) * 2 + (citizen.sex() == Sex.FEMALE ? 1 : 0);
        return String.format("001%d%02d123456", digit, year % 100);
    }

    private static Arbitrary<List<Observation>> observations() {
        return Combinators.combine(
                        Arbitraries.integers().between(2020, 2024),
                        Subjects.values(),
                        Arbitraries.of("kế hoạch", "biên bản").list().ofMaxSize(2))
                .as(SoundLines::observation)
                .list()
                .ofMaxSize(6)
                .map(SoundLines::eachOnce);
    }

    private static Observation observation(int year, Value value, List<String> kinds) {
        List<Evidence> evidence =
                kinds.stream().map(kind -> new Evidence(kind, "1/QĐ", null)).toList();
        Value fitting = value instanceof Grade ? new Grade("tot") : value;
        String code = CODES.stream()
                .filter(candidate -> type(candidate) == fitting.type())
                .findFirst()
                .orElseThrow();
        return new Observation(code, year, fitting, evidence, kinds.isEmpty() ? null : "CB-1", null);
    }

    private static ValueType type(String code) {
        return CATALOGUE.observation(code).orElseThrow().type();
    }

    private static List<Observation> eachOnce(List<Observation> observations) {
        Map<String, Observation> once = new LinkedHashMap<>();
        observations.forEach(each -> once.put(each.code() + each.year(), each));
        return new ArrayList<>(once.values());
    }

    /** A line once for each of its values and each odd one in its stead, what stands just within limits and just beyond among them. */
    static List<String> withEveryOddValue(String line) {
        return IntStream.range(0, values(line).size())
                .boxed()
                .flatMap(at -> Stream.concat(Arrays.stream(ODD), Arrays.stream(LIMITS))
                        .map(value -> otherValue(line, value, at)))
                .toList();
    }

    private static String otherValue(String line, String value, int at) {
        List<int[]> values = values(line);
        int[] chosen = values.get(Math.floorMod(at, values.size()));
        return line.substring(0, chosen[0]) + value + line.substring(chosen[1]);
    }

    /** Where the values of a line begin and end. */
    private static List<int[]> values(String line) {
        List<int[]> values = new ArrayList<>();
        var matcher = java.util.regex.Pattern.compile("(?<=:)(\"[^\"\\\\]*\"|[0-9.]+|true|false|\\[\\]|\\{[^{}]*\\})")
                .matcher(line);
        while (matcher.find()) {
            values.add(new int[] {matcher.start(), matcher.end()});
        }
        return values;
    }

    private static byte[] otherByte(byte[] line, byte other, int at) {
        byte[] bytes = line.clone();
        bytes[Math.floorMod(at, bytes.length)] = other;
        return bytes;
    }

    private static byte[] repeated(byte[] line, int one, int two) {
        int from = Math.floorMod(one, line.length);
        int to = Math.min(line.length, from + Math.floorMod(two, 12));
        byte[] bytes = java.util.Arrays.copyOf(line, line.length + to - from);
        System.arraycopy(line, from, bytes, to, line.length - from);
        return bytes;
    }
}
