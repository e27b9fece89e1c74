package vn.khuyenhoc.stream.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small made-up registers with everything that leads from commune to commune, as lines of JSON. */
final class Town {
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

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final List<String> citizens = new ArrayList<>();
    private final List<String> free = new ArrayList<>();
    private final List<String> families = new ArrayList<>();
    private final List<String> hamlets = new ArrayList<>();
    private final List<String> communes = new ArrayList<>();
    private int number;

    private Town(long seed) {
        this.random = new Random(seed);
    }

    /** The lines of a register, commune by commune. */
    static List<String> lines(long seed) {
        Town town = new Town(seed);
        int communes = 1 + town.random.nextInt(4);
        town.add("{'subject':'administrativeUnit','id':'T','tier':'province','areaClasses':[]}");
        town.add("{'subject':'administrativeUnit','id':'H','tier':'district','superior':'T','areaClasses':[]}");
        for (int i = 0; i < communes; i++) {
            town.commune("X" + i);
        }
        town.citizen(null);
        town.elsewhere();
        return town.lines;
    }

    /** The lines in another order. */
    static List<String> shuffled(List<String> lines, long seed) {
        List<String> other = new ArrayList<>(lines);
        Collections.shuffle(other, new Random(seed));
        return other;
    }

    private void add(String line) {
        lines.add(line.replace('\'', '"'));
    }

    private void commune(String id) {
        communes.add(id);
        String classes = random.nextBoolean() ? "" : ",'areaClasses':['mountainous']";
        String superior = random.nextBoolean() ? "H" : "T";
        add("{'subject':'administrativeUnit','id':'" + id + "','tier':'commune','superior':'" + superior + "'" + classes
                + "}");
        for (int i = 0; i <= random.nextInt(3); i++) {
            hamlets.add(id + "-T" + i);
            add("{'subject':'community','id':'" + id + "-T" + i + "','kind':'thon','commune':'" + id + "'}");
        }
        for (int i = 0; i < random.nextInt(12); i++) {
            citizen(id);
            if (random.nextInt(3) == 0) {
                family();
            }
        }
        if (random.nextBoolean()) {
            clan(",'commune':'" + id + "'");
        }
        if (random.nextBoolean()) {
            unit(",'area':'" + id + "'");
        }
    }

    /** What belongs to no commune, and what leads everywhere. */
    private void elsewhere() {
        hamlets.add("không xã");
        add("{'subject':'community','id':'không xã','kind':'ap'}");
        for (int i = 0; i < random.nextInt(4); i++) {
            citizen(null);
            family();
        }
        clan("");
        unit(",'area':'H'");
        unit("");
    }

    private void citizen(String commune) {
        String id = "C" + number++;
        citizens.add(id);
        free.add(id);
        String birth = random.nextBoolean() ? ",'birthDate':'" + (1990 + random.nextInt(25)) + "-05-06'" : "";
        String place = commune == null ? "" : ",'commune':'" + commune + "'";
        int points = 4 + random.nextInt(7);
        String observations = IntStream.range(0, random.nextInt(4) == 0 ? 9 : 10)
                .mapToObj(i -> "{'code':'" + INDICATORS.get(i) + "','year':2024,'value':{'points':" + points + "}}")
                .collect(Collectors.joining(","));
        String moves = moves(commune);
        boolean first = random.nextBoolean();
        add("{'subject':'citizen','id':'" + id + "'" + birth + (first ? moves : "") + place + ",'observations':["
                + observations + "]" + (first ? "" : moves) + "}");
    }

    /** Moves before and after the day that is judged, also to where no commune is; the last may lead back. */
    private String moves(String from) {
        if (communes.isEmpty() || random.nextInt(3) > 0) {
            return "";
        }
        String at = from;
        List<String> moves = new ArrayList<>();
        for (int year = 2023 + random.nextInt(2); year <= 2026; year += 1 + random.nextInt(2)) {
            String to = random.nextInt(4) == 0 ? null : any(communes);
            if (to == null || !to.equals(at)) {
                String commune = to == null ? "" : ",'commune':'" + to + "'";
                moves.add(random.nextInt(moves.size() + 1), "{'day':'" + year + "-06-15'" + commune + "}");
                at = to;
            }
        }
        return ",'moves':[" + String.join(",", moves) + "]";
    }

    private void family() {
        String id = "G" + number++;
        List<String> members = new ArrayList<>();
        Collections.shuffle(free, random);
        while (!free.isEmpty() && members.size() <= random.nextInt(3)) {
            members.add(free.remove(0));
        }
        families.add(id);
        String community = random.nextInt(4) == 0 ? "" : ",'community':'" + any(hamlets) + "'";
        add("{'subject':'family','id':'" + id + "'" + community + ",'members':" + some(members) + "}");
    }

    private void clan(String place) {
        String id = "D" + number++;
        String superior = number > 3 && random.nextBoolean() ? superior("clan") : "";
        List<String> own = new ArrayList<>(families);
        Collections.shuffle(own, random);
        add("{'subject':'clan','id':'" + id + "'" + place + superior + ",'families':"
                + some(own.subList(0, Math.min(own.size(), 3))) + "}");
    }

    private void unit(String place) {
        String id = "U" + number++;
        List<String> own = new ArrayList<>(citizens);
        Collections.shuffle(own, random);
        List<String> members = own.subList(0, Math.min(own.size(), 4));
        List<String> learners = own.subList(members.size(), Math.min(own.size(), 9));
        add("{'subject':'unit','id':'" + id + "','kind':'primary-school','tier':'district','ownership':'public'" + place
                + superior("unit") + ",'members':" + some(members) + ",'learners':" + some(learners) + "}");
    }

    /** The last subject of a kind as superior, if there is any. */
    private String superior(String kind) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            if (line.startsWith("{\"subject\":\"" + kind + "\"")) {
                String id = line.split("\"")[7];
                return ",'superior':'" + id + "'";
            }
        }
        return "";
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String some(List<String> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(",", "[", "]"));
    }
}
