package vn.khuyenhoc.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small made-up register with every kind of subject, as lines of JSON and as a table. */
final class Town {
    private static final List<String> COLUMNS = List.of(
            "subject",
            "id",
            "name",
            "birthDate",
            "birthYear",
            "sex",
            "personalNumber",
            "commune",
            "moves",
            "community",
            "area",
            "superior",
            "members",
            "families",
            "kind",
            "tier",
            "validFrom",
            "validUntil",
            "diem_su_dung_ngoai_ngu@2024");
    private static final List<String> LISTS = List.of("members", "families", "moves");

    private Town() {}

    /** The records, each of its fields. */
    static List<Map<String, String>> records() {
        List<Map<String, String>> records = new ArrayList<>();
        records.add(of("administrativeUnit", "P", "tier", "province"));
        records.add(of("administrativeUnit", "X1", "tier", "commune", "superior", "P", "validUntil", "2025-06-30"));
        records.add(of("administrativeUnit", "X1", "tier", "commune", "superior", "P", "validFrom", "2025-07-01"));
        records.add(of("administrativeUnit", "X2", "tier", "commune", "superior", "P"));
        for (int hamlet = 1; hamlet <= 2; hamlet++) {
            records.add(of("community", "T" + hamlet, "kind", "thon", "commune", "X1", "name", "Thôn Đồng"));
            for (int family = 1; family <= 3; family++) {
                String id = hamlet + "" + family;
                records.add(moved(citizen("C" + id, "199" + family, hamlet), family));
                records.add(of("citizen", "D" + id, "birthYear", "1970", "sex", "female", "name", "Lê Thị Nhẫn"));
                records.add(of("family", "F" + id, "community", "T" + hamlet, "members", "C" + id + " D" + id));
            }
        }
        records.add(of("clan", "H1", "commune", "X1", "families", "F11 F21"));
        records.add(of("unit", "U1", "kind", "hospital", "tier", "commune", "area", "X1", "members", "C11 C12"));
        return records;
    }

    private static Map<String, String> citizen(String id, String year, int points) {
        Map<String, String> citizen = of("citizen", id, "birthDate", year + "-05-01", "sex", "male", "commune", "X1");
        citizen.put("personalNumber", "0010" + year.substring(2) + "0000" + id.substring(1));
        citizen.put("diem_su_dung_ngoai_ngu@2024", String.valueOf(points));
        return citizen;
    }

    /** With a move to the other commune, or to one that is not here. */
    private static Map<String, String> moved(Map<String, String> citizen, int family) {
        if (family > 1) {
            citizen.put("moves", family == 2 ? "2024-06-15:X2 2025-02-01:X1" : "2024-03-01");
        }
        return citizen;
    }

    private static Map<String, String> of(String subject, String id, String... fields) {
        Map<String, String> record = new LinkedHashMap<>();
        record.put("subject", subject);
        record.put("id", id);
        for (int i = 0; i < fields.length; i += 2) {
            record.put(fields[i], fields[i + 1]);
        }
        return record;
    }

    /** The records as lines of JSON. */
    static String json(List<Map<String, String>> records) {
        return records.stream().map(Town::json).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The records as one document. */
    static String document(List<Map<String, String>> records) {
        return records.stream().map(Town::json).collect(Collectors.joining(",\n", "{\"subjects\": [\n", "\n]}\n"));
    }

    private static String json(Map<String, String> record) {
        List<String> members = new ArrayList<>();
        record.forEach(
                (name, value) -> members.add(name.contains("@") ? observation(name, value) : member(name, value)));
        return "{" + String.join(",", members) + "}";
    }

    private static String member(String name, String value) {
        if (name.equals("moves") && value.matches("[ :0-9X-]+")) {
            return "\"moves\":" + Stream.of(value.split(" ")).map(Town::move).toList();
        }
        if (LISTS.contains(name)) {
            return "\"" + name + "\":[\"" + value.replace(" ", "\",\"") + "\"]";
        }
        return "\"" + name + "\":" + (name.equals("birthYear") ? value : "\"" + value + "\"");
    }

    private static String move(String dayAndCommune) {
        String[] move = dayAndCommune.split(":");
        return "{\"day\":\"" + move[0] + "\"" + (move.length == 1 ? "" : ",\"commune\":\"" + move[1] + "\"") + "}";
    }

    private static String observation(String column, String points) {
        String[] codeAndYear = column.split("@");
        return "\"observations\":[{\"code\":\"" + codeAndYear[0] + "\",\"year\":" + codeAndYear[1]
                + ",\"value\":{\"points\":" + points + "}}]";
    }

    /** The records as a table. */
    static String csv(List<Map<String, String>> records) {
        return records.stream()
                .map(record -> COLUMNS.stream()
                        .map(column -> record.getOrDefault(column, ""))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", String.join(",", COLUMNS) + "\n", "\n"));
    }
}
