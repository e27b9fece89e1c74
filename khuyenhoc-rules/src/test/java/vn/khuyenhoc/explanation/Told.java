package vn.khuyenhoc.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;

/** What decisions of the real engine are told as, and the subjects they are made of. */
final class Told {
    static final Engine ENGINE = Engine.load();
    static final Context OF_2024 = Context.of(LocalDate.of(2025, 2, 10), 2024);
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

    private Told() {}

    /** The text in Vietnamese, every run of white space one blank. */
    static String vi(Subject subject, Context context) {
        return flat(text(decide(subject, context), Locale.ROOT));
    }

    /** The text in English, every run of white space one blank. */
    static String en(Subject subject, Context context) {
        return flat(text(decide(subject, context), Locale.ENGLISH));
    }

    static String text(Decision decision, Locale locale) {
        return new Explanation(ENGINE.catalogue(), locale).of(decision);
    }

    static Decision decide(Subject subject, Context context) {
        return ENGINE.decide(Dossier.of(subject), context);
    }

    /** Decides on the first of several subjects, which may be related. */
    static Decision decide(Context context, Subject... subjects) {
        return ENGINE.decide(new Dossier(subjects[0], Register.of(List.of(subjects))), context);
    }

    static String flat(String text) {
        return text.replaceAll("[ \n]+", " ").strip();
    }

    static Context on(String day, int dataYear) {
        return Context.of(LocalDate.parse(day), dataYear);
    }

    static Context council(Context context) {
        return context.with(Stance.DECIDING);
    }

    /** A citizen with the points of the ten indicators in a year, as many as are given. */
    static Citizen citizen(int year, int... points) {
        List<Observation> known = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            known.add(Observation.of(INDICATORS.get(i), year, new Points(new BigDecimal(points[i]))));
        }
        return citizen("c1", known);
    }

    static Citizen citizen(String id, List<Observation> known, HeldTitle... held) {
        return new Citizen(id, null, null, null, null, null, null, known, List.of(held));
    }

    static Family family(Observation... known) {
        return new Family("f1", null, null, List.of(), List.of(known), List.of());
    }

    static Unit school(@Nullable Ownership ownership, List<String> members, Observation... known) {
        return unit(UnitKind.PRIMARY_SCHOOL, ownership, members, List.of(known));
    }

    static Unit unit(UnitKind kind, @Nullable Ownership ownership, List<String> members, List<Observation> known) {
        return new Unit("u1", null, kind, Tier.DISTRICT, ownership, null, null, members, List.of(), known, List.of());
    }

    static AdministrativeUnit place(Tier tier, @Nullable List<AreaClass> areas, Observation... known) {
        return new AdministrativeUnit("x1", null, tier, null, areas, null, null, List.of(known), List.of());
    }

    static Observation share(String code, long count, long base) {
        return Observation.of(code, 2024, Share.of(count, base));
    }

    static Observation rate(String code, int year, String rate) {
        return Observation.of(code, year, Share.of(rate));
    }

    static Observation count(String code, int year, long count) {
        return Observation.of(code, year, new Count(count));
    }

    static Observation grade(String code, String grade) {
        return Observation.of(code, 2024, new Grade(grade));
    }

    /** Things that hold, or do not. */
    static Stream<Observation> all(boolean yes, String... codes) {
        Value value = new YesNo(yes);
        return Arrays.stream(codes).map(code -> Observation.of(code, 2024, value));
    }
}
