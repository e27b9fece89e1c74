package vn.khuyenhoc.register;

import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import vn.khuyenhoc.text.Words;

/** The messages of the constraints in both languages, so that a fault need not know for whom it will be printed. */
final class ConstraintTexts {
    private static final String BUNDLE = "ContributorValidationMessages";
    private static final Properties VI = load(BUNDLE + ".properties");
    private static final Properties EN = load(BUNDLE + "_en.properties");

    private ConstraintTexts() {}

    /** The message of a violation; in both languages where the constraint is one of ours. */
    static Words of(ConstraintViolation<?> violation) {
        String key = violation.getMessageTemplate().replaceAll("[{}]", "");
        String other = violation.getMessage();
        return new Words(VI.getProperty(key, other), EN.getProperty(key, other));
    }

    /** Other libraries contribute under the same name, so all resources are read, not the first. */
    private static Properties load(String name) {
        Properties texts = new Properties();
        try {
            for (URL resource :
                    Collections.list(ConstraintTexts.class.getClassLoader().getResources(name))) {
                try (Reader reader = new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
