package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.FaultyInputException;

class PrivacyTest {
    private static final String NAME = "Nguyễn Thị Ánh";
    private static final String NUMBER = "001180123456";
    private static final LocalDate BIRTH = LocalDate.of(1980, 5, 1);

    @Test
    void people_are_printed_by_identifier_only() {
        List<Subject> people = List.of(
                new Citizen("C1", NAME, BIRTH, null, NUMBER, null, null, null, null),
                new Family("F1", NAME, null, null, null, null),
                new Clan("H1", NAME, null, null, null, null, null));
        assertThat(people).extracting(Object::toString).containsExactly("Citizen[C1]", "Family[F1]", "Clan[H1]");
        assertThat(Register.of(people)).hasToString("Register[3 subjects]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'subject': 'citizen', 'id': 'C1', 'name': 'Nguyễn Thị Ánh', 'sex': 'Nguyễn Thị Ánh'}",
                "{'subject': 'Nguyễn Thị Ánh', 'id': '001180123456'}",
                "{'subject': 'citizen', 'id': '001180123456', 'name': ['Nguyễn Thị Ánh'], 'personalNumber': 001180123456}",
                "{'subject': 'citizen', 'id': 'C1', 'personalNumber': 1180123456, 'birthDate': 'Nguyễn Thị Ánh'}",
                "{'subject': 'citizen', 'id': 'C1', 'name': 'Nguyễn Thị Ánh', Nguyễn Thị Ánh}",
                "{'subject': 'citizen', 'id': 'C1', '001180123456': 1, 'name': 'Nguyễn Thị Ánh', 'name': 'Nguyễn Thị Ánh'}",
                "{'subject': 'citizen', 'id': 'C1', 'personalNumber': '001180123456', 'sex': 'male'}",
                "{'subject': 'citizen', 'id': 'C1', 'personalNumber': '0011801234567', 'commune': '001180123456'}",
                "{'subject': 'family', 'id': 'F1', 'name': 'Nguyễn Thị Ánh', 'members': ['001180123456', '001180123456']}",
                "{'subject': 'citizen', 'id': 'C1', 'observations': [{'code': 'Nguyễn Thị Ánh', 'year': 1, 'value': {'001180123456': 1}}]}",
            })
    void no_fault_shows_a_name_or_a_personal_number(String line) {
        Reading reading = Inputs.lines(line.replace('\'', '"'), line.replace('\'', '"'));
        var faults = new RegisterChecks(Validators.in(Locale.ENGLISH)).check(reading);
        FaultyInputException exception = new FaultyInputException(faults);
        Stream<String> texts = Stream.concat(
                Stream.of(exception.getMessage(), reading.toString(), faults.toString()),
                Stream.concat(Inputs.english(faults).stream(), Inputs.vietnamese(faults).stream()));
        assertThat(texts).isNotEmpty().noneMatch(text -> text.contains("Nguy") || text.contains("180123456"));
        assertThat(exception.getCause()).isNull();
    }
}
