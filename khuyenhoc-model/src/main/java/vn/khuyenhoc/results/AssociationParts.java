package vn.khuyenhoc.results;

import static vn.khuyenhoc.plan.StatedParts.list;
import static vn.khuyenhoc.plan.StatedParts.part;

import vn.khuyenhoc.figures.PrintedNumbers;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.results.Association.Fund;
import vn.khuyenhoc.results.Association.SectorCount;

/** Reads associations and community learning centres. */
final class AssociationParts {
    private final PrintedNumbers numbers;

    AssociationParts(PrintedNumbers numbers) {
        this.numbers = numbers;
    }

    Association association(YamlMap map) {
        Association association = new Association(
                list(map, "sectors", node -> sector(node.mapping())),
                map.optional("members", numbers::count),
                map.optional("memberShare", numbers::rate),
                map.optional("fund", node -> fund(node.mapping())),
                part(map, "ranking", YamlNode::text));
        map.end();
        return association;
    }

    private SectorCount sector(YamlMap map) {
        SectorCount count = new SectorCount(
                map.get("sector").constant(Sector.class),
                map.optional("entities", numbers::count),
                map.optional("covered", numbers::count),
                map.optional("members", numbers::count));
        map.end();
        return count;
    }

    private Fund fund(YamlMap map) {
        Fund fund = new Fund(
                map.optional("raised", numbers::count),
                map.optional("spent", numbers::count),
                map.optional("balance", numbers::count),
                map.optional("perHead", numbers::count));
        map.end();
        return fund;
    }

    LearningCentre centre(YamlMap map) {
        LearningCentre centre = new LearningCentre(
                map.get("name").words(),
                part(map, "ranking", YamlNode::text),
                part(map, "director", YamlNode::truth),
                part(map, "budget", numbers::count),
                map.optional("informationTechnology", YamlNode::truth),
                map.optional("learners", numbers::count));
        map.end();
        return centre;
    }
}
