package vn.khuyenhoc.engine;

/**
 * What a rule says: a criterion is met, and in a point set how much it earns.
 *
 * @param assessment assessment that it is said of
 * @param criterion code of the criterion
 * @param points points earned; 0 where the set gives no points
 */
public record Award(Assessment assessment, String criterion, double points) {}
