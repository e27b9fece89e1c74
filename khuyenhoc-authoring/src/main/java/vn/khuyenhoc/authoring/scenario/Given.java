package vn.khuyenhoc.authoring.scenario;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.register.Reading;
import vn.khuyenhoc.register.RegisterReader;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.title.DayWithin;
import vn.khuyenhoc.title.Title;

/**
 * What a scenario lays before the council.
 *
 * @param subjects subject that is judged, and those it refers to
 * @param title title that it is judged for
 * @param context when, where and for whom
 */
record Given(List<Subject> subjects, Title title, Context context) {
    private static final String ID = "S";

    /** What a draft says; null with faults where it cannot be read. */
    static @Nullable Given read(Draft draft, Place place, Catalogue catalogue, Faults faults) {
        Map<String, YamlNode> others = draft.others();
        YamlNode date = others.get("date");
        YamlNode title = others.get("title");
        for (String key : List.of("date", "title")) {
            if (!others.containsKey(key)) {
                faults.add(place, "yaml.missingKey", key);
            }
        }
        if (date == null || title == null) {
            return null;
        }
        LocalDate day = day(date);
        YamlNode year = others.get("year");
        int dataYear = year == null ? day.getYear() : year.year();
        Context context = Context.of(day, dataYear);
        YamlNode stance = others.get("stance");
        YamlNode locality = others.get("locality");
        if (stance != null) {
            context = context.with(stance.constant(Stance.class));
        }
        if (locality != null) {
            context = context.in(locality(locality, catalogue));
        }
        List<Subject> subjects = subjects(draft, dataYear, place, catalogue, faults);
        Title wanted = title.constant(Title.class);
        return subjects.isEmpty() ? null : new Given(subjects, wanted, context);
    }

    /** A day; where it is none, any one, so that the other faults are told too. */
    private static LocalDate day(YamlNode date) {
        LocalDate day = date.day();
        return day.equals(LocalDate.MIN) ? LocalDate.EPOCH.withYear(DayWithin.LAST) : day;
    }

    private static @Nullable String locality(YamlNode node, Catalogue catalogue) {
        List<String> known = catalogue.overlays().stream().map(Overlay::id).toList();
        String id = node.text();
        if (!known.contains(id)) {
            node.unknown(id, known);
            return null;
        }
        return id;
    }

    private static List<Subject> subjects(Draft draft, int dataYear, Place place, Catalogue catalogue, Faults faults) {
        Map<String, Object> subject = new LinkedHashMap<>();
        draft.subject().forEach((key, node) -> subject.put(key, plain(node)));
        subject.putIfAbsent("id", ID);
        List<Object> observations = new ArrayList<>();
        draft.observations().forEach((key, node) -> observation(key, node, dataYear, catalogue, observations));
        subject.put("observations", observations);
        YamlNode titles = draft.others().get("titles");
        if (titles != null) {
            subject.put("titles", plain(titles));
        }
        List<Object> all = new ArrayList<>(List.of(subject));
        YamlNode with = draft.others().get("with");
        if (with != null) {
            with.list().forEach(node -> all.add(plain(node)));
        }
        String json = Json.mapper().writeValueAsString(Map.of("subjects", all));
        Reading reading = new RegisterReader().readAll("scenario.json", new StringReader(json));
        for (Fault fault : reading.faults()) {
            String told = fault.message(Locale.ROOT);
            String english = fault.message(Locale.ENGLISH);
            int head = fault.place().toString().length() + 2;
            faults.add(
                    place,
                    "scenario.subject",
                    new vn.khuyenhoc.text.Words(told.substring(head), english.substring(head)));
        }
        return reading.faults().isEmpty() ? reading.register().subjects() : List.of();
    }

    private static Object plain(YamlNode node) {
        return Objects.requireNonNullElse(node.plain(), "");
    }

    private static void observation(
            String key, YamlNode node, int dataYear, Catalogue catalogue, List<Object> observations) {
        String code = key.replaceAll("@.*", "");
        ObservationDefinition definition = catalogue.observation(code).orElseThrow();
        String year = key.contains("@") ? key.substring(key.indexOf('@') + 1) : "";
        if (!year.matches("|previous|[12][0-9]{3}")) {
            node.fault("scenario.year", key);
            return;
        }
        int of = year.isEmpty() ? dataYear : year.equals("previous") ? dataYear - 1 : Integer.parseInt(year);
        Map<String, Object> observation = new LinkedHashMap<>();
        observation.put("code", code);
        observation.put("year", of);
        observation.put("value", Map.of(definition.type().code(), value(node, definition)));
        observations.add(observation);
    }

    /** A value as registers write it: {@code 45/50} and {@code 90%} are shares. */
    private static Object value(YamlNode node, ObservationDefinition definition) {
        Object plain = plain(node);
        String text = String.valueOf(plain);
        if (text.matches("[0-9]{1,15}/[0-9]{1,15}")) {
            String[] parts = text.split("/", -1);
            return Map.of("count", Long.parseLong(parts[0]), "base", Long.parseLong(parts[1]));
        }
        if (text.matches("[0-9]{1,3}([.][0-9]{1,9})?%")) {
            return Map.of(
                    "rate",
                    new java.math.BigDecimal(text.substring(0, text.length() - 1))
                            .movePointLeft(2)
                            .stripTrailingZeros());
        }
        boolean share = definition.type() == vn.khuyenhoc.observation.ValueType.SHARE;
        return share ? Map.of("rate", plain) : plain;
    }
}
