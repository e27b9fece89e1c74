package vn.example;

import java.time.LocalDate;
import java.util.List;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Tier;

/** Decides one dossier with nothing but the rules on the class path. */
public final class Embed {
    public static void main(String[] args) {
        Observation discipline = Observation.of("thanh_vien_tuan_thu_ky_luat", 2024, Share.of(17, 20));
        Unit school = new Unit(
                "U1",
                "Trường Tiểu học",
                UnitKind.PRIMARY_SCHOOL,
                Tier.DISTRICT,
                Ownership.PUBLIC,
                null,
                null,
                List.of(),
                List.of(),
                List.of(discipline),
                List.of());
        Decision decision = Engine.load().decide(Dossier.of(school), Context.of(LocalDate.of(2025, 1, 10), 2024));
        System.out.println(
                "embedded: " + decision.outcome() + " by " + decision.basis().criteriaSet());
    }
}
