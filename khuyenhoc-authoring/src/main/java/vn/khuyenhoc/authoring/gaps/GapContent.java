package vn.khuyenhoc.authoring.gaps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.internal.yaml.YamlFile;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.results.ResultsReader;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Words;

/**
 * A plan and results as people write them, before they are read. Immutable.
 *
 * @param plan content of the key {@code plan}; null where there is no plan
 * @param results content of the key {@code results} of each file of results
 */
public record GapContent(@Nullable Map<String, Object> plan, List<Map<String, Object>> results) {

    public GapContent {
        plan = plan == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(plan));
        results = List.copyOf(results);
    }

    /**
     * The content of files, in the order in which they are given.
     *
     * @param texts texts of files by name: one plan at most, and results
     * @throws FaultyInputException naming every fault of how they are written
     */
    public static GapContent of(Map<String, String> texts) {
        Faults faults = new Faults();
        List<Map<String, Object>> plans = new ArrayList<>();
        List<Map<String, Object>> results = new ArrayList<>();
        texts.forEach((name, text) -> {
            YamlMap root = YamlFile.read(name, text, faults);
            if (root != null) {
                String key = root.has("results") ? "results" : "plan";
                (root.has("results") ? results : plans).add(content(root, key));
            }
        });
        faults.throwIfAny();
        return new GapContent(plans.isEmpty() ? null : plans.get(0), results);
    }

    private static Map<String, Object> content(YamlMap root, String key) {
        return root.get(key).plain() instanceof Map<?, ?> content ? Patched.texts(content) : Map.of();
    }

    /**
     * The plan that is written.
     *
     * @param place where faults are told
     * @param faults takes what is wrong
     * @return null where there is none, or it is faulty
     */
    public @Nullable Plan plan(Catalogue catalogue, Place place, Faults faults) {
        return plan == null ? null : read("plan", plan, new PlanReader(catalogue)::read, place, faults);
    }

    /**
     * The results that are written.
     *
     * @param place where faults are told
     * @param faults takes what is wrong
     */
    public List<Results> results(Catalogue catalogue, Place place, Faults faults) {
        List<Results> read = new ArrayList<>();
        for (Map<String, Object> content : results) {
            Results one = read("results", content, new ResultsReader(catalogue)::read, place, faults);
            if (one != null) {
                read.add(one);
            }
        }
        return read;
    }

    /** Reads a part as its own reader would read the file; what is wrong in it is told at one place. */
    private static <T> @Nullable T read(
            String key, Map<String, Object> content, BiFunction<String, String, T> reader, Place place, Faults own) {
        try {
            // JSON is YAML, but for the word that says that there is none of something: that has no quotes
            String json = Json.mapper().writeValueAsString(Map.of(key, content)).replace("\"none\"", "none");
            return reader.apply(place.file(), json);
        } catch (FaultyInputException e) {
            for (Fault fault : e.faults()) {
                int head = fault.place().toString().length() + 2;
                own.add(
                        place,
                        "scenario.subject",
                        new Words(
                                fault.message(Locale.ROOT).substring(head),
                                fault.message(Locale.ENGLISH).substring(head)));
            }
            return null;
        }
    }
}
