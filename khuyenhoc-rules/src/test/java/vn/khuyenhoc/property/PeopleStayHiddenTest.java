package vn.khuyenhoc.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.LabourGroup;
import vn.khuyenhoc.subject.Sex;

/** Names and personal numbers reach no decision, no message and no log. */
class PeopleStayHiddenTest {
    private static final String NAME = "Nguyễn Thị Ánh";
    private static final String NUMBER = "001180123456";
    private static final Engine ENGINE = Engine.load();
    private static final Context CONTEXT = Context.of(LocalDate.of(2024, 12, 31), 2024);

    @Test
    void a_decision_shows_no_person() {
        for (Decision decision : ENGINE.decideAll(people(List.of()), CONTEXT)) {
            assertHidden(decision.toString());
            assertHidden(Json.mapper().writeValueAsString(decision));
        }
    }

    @Test
    void what_the_engine_refuses_shows_no_person() {
        Observation wrong = Observation.of("diem_hop_tac_chia_se", 2024, new Count(7));
        Register faulty = people(List.of(wrong, wrong, Observation.of("khong_co", 2024, new Count(1))));
        Throwable refused = catchThrowable(() -> ENGINE.decideAll(faulty, CONTEXT));
        assertThat(refused).hasMessageContaining("diem_hop_tac_chia_se");
        assertHidden(refused.toString());
        Dossier dossier = new Dossier(faulty.subjects().get(0), faulty);
        assertHidden(dossier.toString());
        assertHidden(catchThrowable(() -> ENGINE.decide(dossier, CONTEXT)).toString());
    }

    @Test
    void the_log_shows_no_person_even_where_it_tells_all() {
        ListAppender<ILoggingEvent> events = new ListAppender<>();
        events.start();
        List<Logger> loggers = Stream.of("vn.khuyenhoc", "org.drools", "org.kie")
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        loggers.forEach(logger -> tellAll(logger, events));
        try {
            Engine.load().decideAll(people(List.of()), CONTEXT);
        } finally {
            loggers.forEach(logger -> tellAsBefore(logger, events));
        }
        assertThat(events.list).isNotEmpty().allSatisfy(event -> assertHidden(event.getFormattedMessage()));
    }

    private static void tellAll(Logger logger, ListAppender<ILoggingEvent> events) {
        logger.setAdditive(false);
        logger.setLevel(Level.TRACE);
        logger.addAppender(events);
    }

    private static void tellAsBefore(Logger logger, ListAppender<ILoggingEvent> events) {
        logger.detachAppender(events);
        logger.setLevel(null);
        logger.setAdditive(true);
    }

    private static void assertHidden(String text) {
        assertThat(text).doesNotContain("Nguy", "Ánh", NUMBER, "180123456");
    }

    private static Register people(List<Observation> known) {
        return Register.of(List.of(
                new Citizen(
                        "c1",
                        NAME,
                        LocalDate.of(1980, 5, 1),
                        Sex.FEMALE,
                        NUMBER,
                        LabourGroup.RESIDENT,
                        null,
                        known,
                        List.of()),
                new Family("f1", NAME, null, List.of("c1"), List.of(), List.of()),
                new Clan("h1", NAME, null, null, List.of("f1"), List.of(), List.of())));
    }
}
