package vn.khuyenhoc.results;

import static vn.khuyenhoc.plan.StatedParts.list;
import static vn.khuyenhoc.plan.StatedParts.part;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.figures.FigureRows;
import vn.khuyenhoc.figures.PrintLanguage;
import vn.khuyenhoc.figures.PrintedNumbers;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.plan.Actors;
import vn.khuyenhoc.plan.Plan.Exemption;
import vn.khuyenhoc.plan.PlanCodes;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.title.Title;

/** Reads the parts of the results of one year. */
final class ResultsParts {
    private final Catalogue catalogue;
    private final YamlMap map;
    private final PlanCodes codes;
    private final Actors actors;
    private final PrintedNumbers numbers;
    private final FigureRows rows;
    private final AssociationParts associations;

    ResultsParts(Catalogue catalogue, YamlMap map) {
        this.catalogue = catalogue;
        this.map = map;
        this.codes = new PlanCodes(catalogue);
        this.actors = new Actors(catalogue, map.optional("area", YamlNode::text));
        PrintLanguage language = map.optional("language", node -> node.constant(PrintLanguage.class));
        this.numbers = new PrintedNumbers(language == null ? PrintLanguage.VI : language);
        this.rows = new FigureRows(catalogue.allTargets(), numbers);
        this.associations = new AssociationParts(numbers);
    }

    Results results() {
        Boolean illustrative = map.optional("illustrative", YamlNode::truth);
        Results results = new Results(
                map.get("name").words(),
                map.optional("area", this::area),
                map.optional("issuer", actors::issuer),
                map.get("year").year(),
                map.get("asOf").day(),
                illustrative != null && illustrative,
                map.optional("areaClasses", ResultsParts::areaClasses),
                map.optional("population", numbers::count),
                map.list("rows", node -> rows.row(node.mapping())),
                part(map, "association", node -> associations.association(node.mapping())),
                list(map, "centres", node -> associations.centre(node.mapping())),
                part(map, "literacy", node -> literacy(node.mapping())),
                list(map, "training", node -> activity(node.mapping())),
                list(map, "commendations", node -> activity(node.mapping())),
                list(map, "events", node -> activity(node.mapping())),
                list(map, "reports", node -> report(node.mapping())),
                list(map, "procedures", node -> procedure(node.mapping())),
                map.list("exemptions", node -> exemption(node.mapping())),
                map.list("notes", YamlNode::words),
                map.node().places());
        if (results.asOf().getYear() < results.year()) {
            map.get("asOf").fault("results.asOf", results.asOf(), results.year());
        }
        map.end();
        return results;
    }

    private String area(YamlNode node) {
        String code = node.text();
        if (catalogue.territory().area(code).isEmpty()) {
            node.unknown(
                    code, catalogue.territory().areas().stream().map(Area::code).toList());
        }
        return code;
    }

    private static Set<AreaClass> areaClasses(YamlNode node) {
        List<AreaClass> classes = node.list(element -> element.constant(AreaClass.class));
        return classes.isEmpty() ? Set.of() : EnumSet.copyOf(classes);
    }

    private Literacy literacy(YamlMap literacy) {
        Literacy read = new Literacy(
                literacy.list("ranges", node -> range(node.mapping())),
                literacy.optional("classes", numbers::count),
                literacy.optional("learners", numbers::count));
        literacy.end();
        return read;
    }

    private Literacy.AgeRange range(YamlMap range) {
        Literacy.AgeRange read = new Literacy.AgeRange(
                range.get("from").integer(0),
                range.get("to").integer(0),
                range.get("level").integer(1),
                range.optional("people", numbers::count),
                range.optional("illiterate", numbers::count));
        if (read.to() < read.from()) {
            range.get("to").fault("yaml.atLeast", read.to(), read.from());
        }
        if (read.level() > 2) {
            range.get("level").fault("results.level", read.level());
        }
        range.end();
        return read;
    }

    private Activity activity(YamlMap activity) {
        Activity read = new Activity(
                activity.get("name").words(),
                activity.get("date").day(),
                activity.optional("invited", numbers::count),
                activity.optional("attended", numbers::count),
                activity.list("provides", codes::fact));
        activity.end();
        return read;
    }

    private Report report(YamlMap report) {
        Report read = new Report(
                report.get("name").words(),
                actors.actor(report.get("to")),
                part(report, "due", YamlNode::day),
                part(report, "sent", YamlNode::day));
        report.end();
        return read;
    }

    private Procedure procedure(YamlMap procedure) {
        Procedure read = new Procedure(
                procedure.get("title").constant(Title.class),
                procedure.get("subject").words(),
                procedure.optional("area", this::area),
                procedure.get("dataYear").year(),
                part(procedure, "handedIn", YamlNode::day),
                part(procedure, "finished", YamlNode::day));
        procedure.end();
        return read;
    }

    private Exemption exemption(YamlMap exemption) {
        Exemption read = new Exemption(
                codes.factOrIndicator(exemption.get("of")),
                exemption.get("reason").words());
        exemption.end();
        return read;
    }
}
