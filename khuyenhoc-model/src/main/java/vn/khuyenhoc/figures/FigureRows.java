package vn.khuyenhoc.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.figures.FigurePart.Total;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** Reads the rows of published figures. */
public final class FigureRows {
    private static final String UNKNOWN = "unknown";
    private final Targets targets;
    private final PrintedNumbers numbers;

    /** A reader that knows the bases and indicators of the targets. */
    public FigureRows(Targets targets, PrintedNumbers numbers) {
        this.targets = targets;
        this.numbers = numbers;
    }

    /** A row. */
    public FigureRow row(YamlMap map) {
        Title title = map.optional("title", node -> node.constant(Title.class));
        String indicator = map.optional("indicator", this::indicator);
        Words name = map.optional("name", YamlNode::words);
        if ((title == null) == (indicator == null)) {
            map.node().fault("figures.what");
        }
        if (FigureRow.OTHER.equals(indicator) && name == null) {
            map.node().fault("figures.otherWithoutName");
        }
        FigureRow row = new FigureRow(
                title,
                title != null ? title.code() : String.valueOf(indicator),
                name,
                base(map.get("base")),
                map.optional("recognised", numbers::count),
                map.optional("registered", numbers::count),
                map.optional("registeredNew", numbers::count),
                map.optional("registeredAgain", numbers::count),
                map.optional("assessed", numbers::count),
                map.optional("all", numbers::count),
                map.list("parts", this::part),
                map.list("rates", this::rate),
                map.optional("plan", numbers::plan),
                map.list("notes", YamlNode::words));
        map.end();
        return row;
    }

    private FigurePart part(YamlNode node) {
        if (!node.isMap()) {
            return new FigurePart(null, Total.RECOGNISED, numbers.count(node));
        }
        YamlMap map = node.mapping();
        Total of = map.optional("of", value -> value.constant(Total.class));
        FigurePart part = new FigurePart(
                map.optional("name", YamlNode::words),
                of == null ? Total.RECOGNISED : of,
                numbers.count(map.get("count")));
        map.end();
        return part;
    }

    private String indicator(YamlNode node) {
        String text = node.text();
        List<String> known = new ArrayList<>(List.of(FigureRow.OTHER));
        targets.stream()
                .filter(target -> target.title() == null)
                .map(Target::indicator)
                .forEach(known::add);
        if (!known.contains(text)) {
            node.fault("unknown", text, YamlNode.nearest(text, known));
        }
        return text;
    }

    private @Nullable TargetBase base(YamlNode node) {
        if (node.isMap()) {
            return new TargetBase("", node.words());
        }
        String code = node.text();
        TargetBase base = targets.bases().get(code);
        if (base == null && !code.equals(UNKNOWN)) {
            List<String> known = new ArrayList<>(targets.bases().keySet());
            known.add(UNKNOWN);
            node.fault("unknown", code, YamlNode.nearest(code, known));
        }
        return base;
    }

    private PrintedRate rate(YamlNode node) {
        if (!node.isMap()) {
            return new PrintedRate(numbers.rate(node), Counted.RECOGNISED, null);
        }
        YamlMap map = node.mapping();
        Counted of = map.optional("of", value -> value.constant(Counted.class));
        Whole on = map.optional("on", value -> value.constant(Whole.class));
        PrintedRate rate = new PrintedRate(
                numbers.rate(map.get("printed")),
                of == null ? Counted.RECOGNISED : of,
                of == Counted.REGISTERED && on == null ? Whole.BASE : on);
        if (of == Counted.REGISTERED && on == Whole.REGISTERED) {
            map.get("on").fault("figures.rateOfItself");
        }
        map.end();
        return rate;
    }
}
