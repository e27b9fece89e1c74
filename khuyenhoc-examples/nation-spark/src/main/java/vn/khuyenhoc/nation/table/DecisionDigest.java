package vn.khuyenhoc.nation.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.json.JsonDecisionWriter;

/** Makes digests of the JSON of decisions, without making anew what decisions share. One instance for each thread. */
final class DecisionDigest {
    private final JsonDecisionWriter writer = new JsonDecisionWriter();
    private final Line line = new Line();
    private final MessageDigest sha;

    DecisionDigest() {
        try {
            this.sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The SHA-256 of a decision's JSON. */
    byte[] of(Decision decision) {
        line.reset();
        try {
            writer.write(decision, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.digest(sha);
    }

    /** A line that gives away its bytes without copying them. */
    private static final class Line extends ByteArrayOutputStream {
        /** The digest of the line without its end. */
        byte[] digest(MessageDigest sha) {
            sha.update(buf, 0, count - 1);
            return sha.digest();
        }
    }
}
