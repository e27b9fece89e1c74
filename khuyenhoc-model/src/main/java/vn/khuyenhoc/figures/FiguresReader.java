package vn.khuyenhoc.figures;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.figures.Figures.Fund;
import vn.khuyenhoc.figures.Figures.LabourGroupFigure;
import vn.khuyenhoc.figures.Figures.LabourTotal;
import vn.khuyenhoc.figures.Figures.Members;
import vn.khuyenhoc.figures.Figures.Publication;
import vn.khuyenhoc.internal.yaml.YamlFile;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;

/** Reads published figures from YAML, of which JSON is a part. Immutable and thread-safe. */
public final class FiguresReader {
    private static final String UNNAMED = "unnamed";
    private static final String UNDATED = "undated";
    private final Targets targets;

    /** A reader that knows the bases and indicators of the targets. */
    public FiguresReader(Targets targets) {
        this.targets = targets;
    }

    /**
     * Reads a file.
     *
     * @throws FaultyInputException naming every fault with file, line and column
     */
    public Figures read(Path file) {
        return read(file.toString(), YamlFile.text(file));
    }

    /**
     * Reads the text of a file.
     *
     * @param name name for places
     * @param text content
     * @throws FaultyInputException naming every fault with file, line and column
     */
    public Figures read(String name, String text) {
        Faults faults = new Faults();
        YamlMap file = YamlFile.read(name, text, faults);
        if (file == null) {
            faults.throwIfAny();
            throw new IllegalStateException("a file that cannot be read has a fault");
        }
        Figures figures = figures(file);
        file.end();
        faults.throwIfAny();
        return figures;
    }

    private Figures figures(YamlMap file) {
        PrintLanguage language = file.optional("language", node -> node.constant(PrintLanguage.class));
        PrintedNumbers numbers = new PrintedNumbers(language == null ? PrintLanguage.VI : language);
        FigureRows rows = new FigureRows(targets, numbers);
        String place = file.get("place").text();
        return new Figures(
                place.equals(UNNAMED) ? null : place,
                file.get("year").isOneOf(List.of(UNDATED))
                        ? null
                        : Integer.valueOf(file.get("year").year()),
                file.optional("asOf", YamlNode::day),
                file.optional("period", YamlNode::words),
                publication(file.get("source").mapping()),
                file.optional("areaClasses", FiguresReader::areaClasses),
                file.optional("population", numbers::count),
                file.optional("members", node -> members(node.mapping(), numbers)),
                file.optional("fund", node -> fund(node.mapping(), numbers)),
                file.list("labourGroups", node -> labourGroup(node.mapping(), numbers)),
                file.optional("labourTotal", node -> labourTotal(node.mapping(), numbers)),
                file.get("rows").list(node -> rows.row(node.mapping())),
                file.list("notes", YamlNode::words));
    }

    private static Publication publication(YamlMap map) {
        Publication publication = new Publication(
                map.get("name").words(),
                map.get("address").text(),
                map.get("mark").constant(SourceMark.class));
        map.end();
        return publication;
    }

    private static Set<AreaClass> areaClasses(YamlNode node) {
        List<AreaClass> classes = node.list(element -> element.constant(AreaClass.class));
        return classes.isEmpty() ? Set.of() : EnumSet.copyOf(classes);
    }

    private static Members members(YamlMap map, PrintedNumbers numbers) {
        Members members = new Members(map.optional("count", numbers::count), map.optional("share", numbers::rate));
        map.end();
        return members;
    }

    private static Fund fund(YamlMap map, PrintedNumbers numbers) {
        Fund fund = new Fund(
                map.optional("total", numbers::count),
                map.optional("perHead", numbers::count),
                map.optional("balance", numbers::count));
        map.end();
        return fund;
    }

    private static LabourGroupFigure labourGroup(YamlMap map, PrintedNumbers numbers) {
        LabourGroupFigure group = new LabourGroupFigure(
                map.get("name").words(), numbers.count(map.get("registered")), numbers.rate(map.get("rate")));
        map.end();
        return group;
    }

    private static LabourTotal labourTotal(YamlMap map, PrintedNumbers numbers) {
        LabourTotal total =
                new LabourTotal(map.optional("registered", numbers::count), map.optional("rate", numbers::rate));
        map.end();
        return total;
    }
}
