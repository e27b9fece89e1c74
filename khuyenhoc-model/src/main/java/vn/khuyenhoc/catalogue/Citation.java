package vn.khuyenhoc.catalogue;

/**
 * Where a fact of the catalogue comes from.
 *
 * @param document code of the document in the catalogue
 * @param clause article, clause and point, in the words of the document
 * @param mark how sure it is
 * @param source code of the source in the catalogue
 */
public record Citation(String document, String clause, SourceMark mark, String source) {}
