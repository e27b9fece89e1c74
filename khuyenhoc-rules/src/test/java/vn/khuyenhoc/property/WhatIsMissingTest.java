package vn.khuyenhoc.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** An undecided decision names what would settle it. */
class WhatIsMissingTest {
    private static final Engine ENGINE = Engine.load();
    private static final Context CONTEXT = Context.of(LocalDate.of(2025, 3, 1), 2024);

    @Test
    void the_classes_of_the_area_where_they_decide_which_ages_count() {
        assertThat(literacy(null).missing()).contains("areaClasses").doesNotContain("ownership");
        assertThat(literacy(List.of()).missing()).doesNotContain("areaClasses", "ownership");
    }

    @Test
    void the_ownership_where_it_decides_whether_the_budget_counts() {
        assertThat(hospital(null).missing()).contains("ownership").doesNotContain("areaClasses");
        assertThat(hospital(Ownership.PUBLIC).missing()).doesNotContain("areaClasses", "ownership");
    }

    private static Decision literacy(@Nullable List<AreaClass> areas) {
        List<Observation> known = List.of(
                Observation.of("nguoi_15_35_biet_chu_muc_do_1", 2024, Share.of("0.5")),
                Observation.of("nguoi_15_25_biet_chu_muc_do_1", 2024, Share.of("0.5")));
        Register register = Register.of(
                List.of(new AdministrativeUnit("x", null, Tier.COMMUNE, null, areas, null, null, known, List.of())));
        return ENGINE.decideAll(register, CONTEXT).stream()
                .filter(decision -> decision.title() == Title.LITERACY_COMMUNE)
                .findFirst()
                .orElseThrow();
    }

    private static Decision hospital(@Nullable Ownership ownership) {
        List<Observation> known = List.of(Observation.of("kinh_phi_dao_tao_boi_duong", 2024, new YesNo(false)));
        Unit unit = new Unit(
                "u",
                null,
                UnitKind.HOSPITAL,
                Tier.DISTRICT,
                ownership,
                null,
                null,
                List.of(),
                List.of(),
                known,
                List.of());
        return ENGINE.decide(Dossier.of(unit), CONTEXT);
    }
}
