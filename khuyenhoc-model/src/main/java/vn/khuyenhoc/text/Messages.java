package vn.khuyenhoc.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyenhoc.internal.Signs;

/** Messages for people from a resource bundle, Vietnamese by default and in English on request. Thread-safe. */
public final class Messages {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private final String bundle;
    private final ClassLoader loader;

    private Messages(String bundle, ClassLoader loader) {
        this.bundle = bundle;
        this.loader = loader;
    }

    /**
     * The messages of a bundle beside a class.
     *
     * @param owner class whose package and class loader hold the bundle
     * @param name simple name of the bundle, such as {@code Messages}
     */
    public static Messages of(Class<?> owner, String name) {
        return new Messages(owner.getPackageName() + "." + name, owner.getClassLoader());
    }

    /** Whether people of a locale are spoken to in English. */
    public static boolean english(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /**
     * A message with its arguments filled in as text; signs of theirs that cannot be seen are written like U+200B.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = raw(locale, key);
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = visible(arguments[i] instanceof Words words ? words.in(locale) : String.valueOf(arguments[i]));
        }
        return new MessageFormat(pattern, Locale.ROOT).format(texts);
    }

    /**
     * A message as it stands in the bundle.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String raw(Locale locale, String key) {
        return bundle(locale).getString(key);
    }

    /** Whether the bundle has a key. */
    public boolean has(String key) {
        return bundle(Locale.ROOT).containsKey(key);
    }

    private ResourceBundle bundle(Locale locale) {
        Locale language = english(locale) ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(bundle, language, loader, NO_FALLBACK);
    }

    /** The no-break spaces of numbers and their units stay: they neither hide nor act. */
    private static String visible(String text) {
        return Stream.of(text.split("\u00a0", -1)).map(Signs::visible).collect(Collectors.joining("\u00a0"));
    }
}
