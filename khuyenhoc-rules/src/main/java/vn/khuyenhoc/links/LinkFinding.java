package vn.khuyenhoc.links;

import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/**
 * What was found of two titles of one subject in one year.
 *
 * @param subject identifier of the subject
 * @param title learning title
 * @param link identifier of the link of the catalogue
 * @param outcome whether they fit
 * @param message what was found, without names of people
 */
public record LinkFinding(String subject, Title title, String link, LinkOutcome outcome, Words message) {}
