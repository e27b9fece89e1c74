package vn.khuyenhoc.decision;

import java.util.List;
import vn.khuyenhoc.text.Words;

/**
 * What was found for one level.
 *
 * @param level number from 1
 * @param name name of the level
 * @param outcome whether the level is reached
 * @param findings one for each criterion that the level asks, in the order of the catalogue
 */
public record LevelResult(int level, Words name, Outcome outcome, List<Finding> findings) {
    public LevelResult {
        findings = List.copyOf(findings);
    }
}
