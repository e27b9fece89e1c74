package vn.khuyenhoc.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.khuyenhoc.catalogue.Paper;
import vn.khuyenhoc.title.Title;

/**
 * A paper, drafted: what it says, before it is a file. Immutable; equal inputs give equal papers.
 *
 * @param paper what the document asks for
 * @param title title that it is for
 * @param day day that it bears
 * @param foot what stands at the foot of every page
 * @param blocks its parts from top to bottom
 * @param missing what nobody has given yet, in the order of the marks in the text
 */
public record DraftPaper(Paper paper, Title title, LocalDate day, String foot, List<Block> blocks, List<String> missing)
        implements Draft {
    public DraftPaper {
        blocks = List.copyOf(blocks);
        missing = List.copyOf(missing);
    }

    @Override
    public String name() {
        return paper.name().vi();
    }
}
