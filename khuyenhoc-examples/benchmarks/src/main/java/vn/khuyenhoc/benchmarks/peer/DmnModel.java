package vn.khuyenhoc.benchmarks.peer;

import java.util.List;
import vn.khuyenhoc.benchmarks.hand.Ask;

/** Writes a DMN model: for each criterion a decision table of one line over its number. */
final class DmnModel {
    static final String NAMESPACE = "https://khuyenhoc.vn/benchmarks";
    static final String NAME = "criteria";

    private DmnModel() {}

    static String of(List<Ask> asks, int level) {
        StringBuilder text = new StringBuilder("""
                <definitions xmlns="http://www.omg.org/spec/DMN/20180521/MODEL/" id="m" name="%s" namespace="%s">
                """.formatted(NAME, NAMESPACE));
        for (int i = 0; i < asks.size(); i++) {
            text.append("""
                    <inputData id="in%1$d" name="n%1$d"><variable name="n%1$d" typeRef="number"/></inputData>
                    <decision id="de%1$d" name="d%1$d"><variable name="d%1$d" typeRef="number"/>
                    <informationRequirement id="re%1$d"><requiredInput href="#in%1$d"/></informationRequirement>
                    <decisionTable id="ta%1$d" hitPolicy="UNIQUE" outputLabel="points">
                    <input id="ti%1$d"><inputExpression id="te%1$d" typeRef="number"><text>n%1$d</text></inputExpression></input>
                    <output id="to%1$d"/>
                    <rule id="ru%1$d"><inputEntry id="ie%1$d"><text>%2$s</text></inputEntry>
                    <outputEntry id="oe%1$d"><text>%3$s</text></outputEntry></rule>
                    </decisionTable></decision>
                    """.formatted(
                            i,
                            test(asks.get(i), level),
                            asks.get(i).scored() ? "n" + i : plain(asks.get(i).points())));
        }
        return text.append("</definitions>\n").toString();
    }

    private static String test(Ask ask, int level) {
        double least = ask.least()[level];
        if (least == Double.NEGATIVE_INFINITY) {
            return "&lt;= " + plain(ask.highest()[level]);
        }
        // the number next to none stands for more than none
        return least == Double.MIN_VALUE ? "&gt; 0" : "&gt;= " + plain(least);
    }

    private static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).toPlainString();
    }
}
