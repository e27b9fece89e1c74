package vn.khuyenhoc.catalogue;

import java.util.List;

/**
 * What an overlay adds to the rules of gaps, and what it decides of those that are shipped.
 *
 * @param overlay overlay
 * @param rules packages of its own rules
 * @param rulings what it changes and silences
 */
public record LocalGaps(Overlay overlay, List<String> rules, List<GapRuling> rulings) {

    public LocalGaps {
        rules = List.copyOf(rules);
        rulings = List.copyOf(rulings);
    }
}
