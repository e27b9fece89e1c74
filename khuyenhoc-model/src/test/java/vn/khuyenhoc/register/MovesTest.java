package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Move;

/** Moves of people in all formats, and what cannot have been. */
class MovesTest {
    private static final String A = "{\"subject\": \"administrativeUnit\", \"id\": \"XA-1\", \"tier\": \"commune\"}";
    private static final String P = "{\"subject\": \"administrativeUnit\", \"id\": \"T\", \"tier\": \"province\"}";
    private static final String BORN = "\"birthDate\": \"2000-05-06\", \"commune\": \"XA-1\"";
    private static final RegisterReader READER = new RegisterReader(Catalogue.load());

    private static Citizen read(String name, String text) {
        Register register = READER.read(name, new StringReader(text));
        return (Citizen) register.subject("C1").orElseThrow();
    }

    @Test
    void moves_are_read_alike_from_lines_documents_and_tables() {
        String json = Inputs.citizen(
                "C1", "\"moves\": [{\"day\": \"2024-06-15\", \"commune\": \"XA-2\"}, {\"day\": \"2025-01-01\"}]");
        Citizen citizen = read("in.ndjson", json);

        assertThat(citizen.moves())
                .containsExactly(new Move(LocalDate.of(2024, 6, 15), "XA-2"), new Move(LocalDate.of(2025, 1, 1), null));
        assertThat(read("in.json", "{\"subjects\": [" + json + "]}")).isEqualTo(citizen);
        assertThat(read("in.csv", "subject,id,moves\ncitizen,C1,2024-06-15:XA-2 2025-01-01\n"))
                .isEqualTo(citizen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"day": "2000-05-05"}                     | moves: a move lies before the birth
            {"day": "2020-01-01"}, {"day": "2020-01-01", "commune": "XA-1"} | moves: two moves have the same day; a person is in one commune
            {"day": "2020-01-01", "commune": "XA-1"}  | moves: a move leads into the commune where the citizen is; commune names that before the first move
            {"day": "2101-01-01"}                     | moves[0].day: the day must lie in the years from 1900 to 2100
            {"commune": "XA-1"}                       | "moves[0].day" is missing; it must have a value
            {"day": "2020-01-01", "commune": "XA-9"}  | moves[0].commune: there is no "XA-9" in the register; add that administrativeUnit or correct the identifier
            {"day": "2020-01-01", "commune": "C1"}    | moves[0].commune: "C1" must be of the kind administrativeUnit but is of the kind citizen at in.ndjson:3:1 (citizen C1)
            {"day": "2020-01-01", "commune": "T"}     | moves[0].commune: "T" must be of the tier commune
            """)
    void moves_that_cannot_have_been_are_named(String moves, String message) {
        assertThat(Inputs.checked(A, P, Inputs.citizen("C1", BORN, "\"moves\": [" + moves + "]")))
                .singleElement()
                .asString()
                .contains("(citizen C1): ")
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"day": "2000-05-06"}
            {"day": "2021-01-01", "commune": "XA-1"}, {"day": "2020-01-01"}
            {"day": "2022-01-01"}, {"day": "2020-01-01"}
            """)
    void on_the_day_of_birth_and_back_again_somebody_may_move(String moves) {
        assertThat(Inputs.checked(A, Inputs.citizen("C1", BORN, "\"moves\": [" + moves + "]")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"15.6.2024:XA-2", "2024-02-30:XA-2", "XA-2"})
    void a_cell_that_is_no_move_says_how_to_write_one(String cell) {
        Reading reading = READER.readAll("in.csv", new StringReader("subject,id,moves\ncitizen,C1," + cell + "\n"));

        assertThat(Inputs.english(reading.faults()))
                .singleElement()
                .asString()
                .contains("must be written like 2024-06-15:XA-2");
    }

    @Test
    void the_register_of_a_day_has_everybody_where_they_are() {
        Move move = new Move(LocalDate.of(2024, 6, 15), "XA-2");
        Citizen citizen =
                new Citizen("C1", null, null, null, null, null, null, "XA-1", List.of(move), List.of(), List.of());
        Register register = Register.of(List.of(citizen));

        assertThat(register.on(LocalDate.of(2024, 6, 14)).subjects())
                .extracting(one -> ((Citizen) one).commune())
                .containsExactly("XA-1");
        assertThat(register.on(LocalDate.of(2024, 6, 15)).subjects())
                .extracting(one -> ((Citizen) one).commune())
                .containsExactly("XA-2");
    }
}
