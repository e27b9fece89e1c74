package vn.khuyenhoc.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.plan.Budget.Line;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** Reads what a plan names by the codes of the catalogue: indicators, bases, plan facts. */
public final class PlanCodes {
    private static final String UNKNOWN = "unknown";
    private final List<String> indicators;
    private final List<String> facts;
    private final Map<String, TargetBase> bases;

    /** The codes of a catalogue. */
    public PlanCodes(Catalogue catalogue) {
        indicators = Stream.concat(catalogue.allTargets().stream().map(Target::indicator), Title.codes().stream())
                .distinct()
                .toList();
        facts = catalogue.planFacts().stream().map(PlanFact::code).toList();
        bases = catalogue.targets().bases();
    }

    PlanTarget target(YamlNode node) {
        YamlMap map = node.mapping();
        TargetForce force = map.optional("force", value -> value.constant(TargetForce.class));
        PlanTarget target = new PlanTarget(
                indicator(map.get("indicator")),
                base(map.get("base")),
                map.optional("units", YamlNode::words),
                map.get("year").year(),
                map.get("value").share(),
                force == null ? TargetForce.PHAI : force);
        map.end();
        return target;
    }

    String indicator(YamlNode node) {
        return known(node, indicators);
    }

    /** The code of a plan fact. */
    public String fact(YamlNode node) {
        return known(node, facts);
    }

    /** The code of a plan fact, or of a title or indicator. */
    public String factOrIndicator(YamlNode node) {
        List<String> both = new ArrayList<>(indicators);
        both.addAll(facts);
        return known(node, both);
    }

    /** A budget line; where the lines were read, one of them. */
    String line(YamlNode node, Stated<Budget> budget) {
        String code = node.text();
        budget.value().flatMap(money -> money.lines().value()).ifPresent(lines -> {
            List<String> known = lines.stream().map(Line::code).toList();
            if (!known.contains(code)) {
                node.unknown(code, known);
            }
        });
        return code;
    }

    /** An amount in đồng. */
    static BigDecimal amount(YamlNode node) {
        return node.amount();
    }

    private @Nullable TargetBase base(YamlNode node) {
        if (node.isMap()) {
            Words own = node.words();
            return new TargetBase("", own);
        }
        String code = node.text();
        TargetBase base = bases.get(code);
        if (base == null && !code.equals(UNKNOWN)) {
            List<String> known = new ArrayList<>(bases.keySet());
            known.add(UNKNOWN);
            node.fault("unknown", code, YamlNode.nearest(code, known));
        }
        return base;
    }

    private static String known(YamlNode node, Collection<String> known) {
        String code = node.text();
        if (!known.contains(code)) {
            node.unknown(code, known);
        }
        return code;
    }
}
