package vn.khuyenhoc.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.TargetPolicy;
import vn.khuyenhoc.figures.Figures.Publication;
import vn.khuyenhoc.text.Words;

/**
 * What a review of published figures came to.
 *
 * @param place name of the place; null where the source does not name it
 * @param year year of the figures; null where they are not dated
 * @param asOf day whose documents counted; null where the figures are not dated
 * @param period which part of the year; null for the year
 * @param source where the figures were published
 * @param targets rates held against targets, in the order of the figures
 * @param remarks what else was found
 * @param notes what the figures themselves say the reader should know
 * @param policies the conventions used
 * @param rules digest of the rules
 * @param catalogue digest of the catalogue
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewResult(
        @Nullable String place,
        @Nullable Integer year,
        @Nullable LocalDate asOf,
        @Nullable Words period,
        Publication source,
        List<TargetFinding> targets,
        List<Remark> remarks,
        List<Words> notes,
        List<TargetPolicy> policies,
        String rules,
        String catalogue) {

    public ReviewResult {
        targets = List.copyOf(targets);
        remarks = List.copyOf(remarks);
        notes = List.copyOf(notes);
        policies = List.copyOf(policies);
    }

    /** The finding on a target for its year. */
    public Optional<TargetFinding> target(String code, Standing standing) {
        return targets.stream()
                .filter(finding -> finding.target().equals(code) && finding.standing() == standing)
                .findFirst();
    }

    /** The remarks of a kind. */
    public Stream<Remark> remarks(RemarkKind kind) {
        return remarks.stream().filter(remark -> remark.kind() == kind);
    }
}
