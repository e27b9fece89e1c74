package vn.khuyenhoc.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * A sheet that belongs to no dossier, such as a plan or a reminder, drafted. Immutable; equal inputs give equal sheets.
 *
 * @param name what it is, in Vietnamese
 * @param day day that it bears
 * @param foot what stands at the foot of every page
 * @param blocks its parts from top to bottom
 * @param missing what nobody has given yet, in the order of the marks in the text
 */
public record DraftSheet(String name, LocalDate day, String foot, List<Block> blocks, List<String> missing)
        implements Draft {
    public DraftSheet {
        blocks = List.copyOf(blocks);
        missing = List.copyOf(missing);
    }
}
