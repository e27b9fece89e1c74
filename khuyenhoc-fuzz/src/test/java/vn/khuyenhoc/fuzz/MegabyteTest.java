package vn.khuyenhoc.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A megabyte of which every line, element or entry is wrong is answered as any other input; {@code #} stands for a number that goes up. */
class MegabyteTest {
    private static final int ROOM = Promise.MEGABYTE - 1;

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            register-csv    | subject,id\\n      | x\\n                            | ``
            register-csv    | subject,id\\n      | x,y\\n                          | ``
            register-csv    | subject,id\\n      | x#,y\\n                         | ``
            register-csv    | subject,id\\n      | citizen,y\\n                    | ``
            register-csv    | subject,id\\n      | citizen,#\\n                    | ``
            register-csv    | subject,id\\n      | ",\\n                           | ``
            register-csv    | subject,id,sex\\n  | citizen,#,x\\n                  | ``
            register-csv    | ``                 | x,                              | ``
            register-csv    | ``                 | x#,                             | ``
            register-csv    | subject,id\\n      | ,                               | x
            register-ndjson | ``                 | {\\n                            | ``
            register-ndjson | ``                 | {}\\n                           | ``
            register-ndjson | ``                 | x\\n                            | ``
            register-ndjson | ``                 | "\\n                            | ``
            register-ndjson | ``                 | [#\\n                           | ``
            register-ndjson | ``                 | {"a#":1}\\n                     | ``
            register-ndjson | ``                 | {"subject":"x","id":"#"}\\n     | ``
            register-ndjson | ``                 | {"subject":"citizen"}\\n        | ``
            register-ndjson | {                  | "a#":1,                         | "b":1}
            register-ndjson | {"subject":"citizen","id":"C1","titles":[ | {},         | {}]}
            register-json   | {"subjects":[      | {},                             | {}]}
            register-json   | {"subjects":[      | {"a":#},                        | {}]}
            register-json   | {"subjects":[      | 1,                              | {}]}
            register-json   | {                  | "a#":1,                         | "subjects":[]}
            answers         | ``                 | x\\n                            | ``
            answers         | ``                 | {\\n                            | ``
            answers         | ``                 | {}\\n                           | ``
            answers         | ``                 | {"id":"x#"}\\n                  | ``
            answers         | ``                 | {"scenario":"a#"}\\n            | ``
            plan            | ``                 | a#: x\\n                        | ``
            plan            | targets:\\n        | - x\\n                          | ``
            results         | ``                 | a#: x\\n                        | ``
            results         | activities:\\n     | - {a: 1}\\n                     | ``
            figures         | figures:\\n        | - {a#: 1}\\n                    | ``
            catalogue       | #file documents.yaml\\n | a#: {}\\n                  | ``
            pack-head       | ``                 | a#: 1\\n                        | ``
            scenarios       | scenarios:\\n      | - {name: x}\\n                  | ``
            rule-policy     | ``                 | x\\n                            | ``
            rule-policy     | package a;\\n      | rule "r#" when then end\\n      | ``
            rule-reader     | ``                 | rule\\n                         | ``
            rule-reader     | package a;\\n      | import a.B#;\\n                 | ``
            pack-folder     | #file rules.drl\\n | rule x\\n                       | ``
            """)
    void is_answered(String target, String head, String part, String tail) {
        byte[] input = repeated(head.translateEscapes(), part.translateEscapes(), tail.translateEscapes());
        assertThatCode(() -> Promise.PLAIN.hold(Targets.named(target), input)).doesNotThrowAnyException();
    }

    private static byte[] repeated(String head, String part, String tail) {
        StringBuilder text = new StringBuilder(head);
        String next = part.replace("#", "0");
        for (int number = 1; text.length() + next.length() + tail.length() <= ROOM; number++) {
            text.append(next);
            next = part.replace("#", String.valueOf(number));
        }
        return text.append(tail).toString().getBytes(StandardCharsets.UTF_8);
    }
}
