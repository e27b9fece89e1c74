package vn.khuyenhoc.engine.internal;

import java.time.LocalDate;
import java.util.List;
import vn.khuyenhoc.observation.Evidence;
import vn.khuyenhoc.observation.Observation;

/** What shows that declared values hold (minh chứng), by documents that ask for it. */
final class Proofs {
    private Proofs() {}

    /**
     * Whether a dossier says of any value who verified it; then one of which it does not say so is not verified.
     *
     * @param observations all observations of the dossier
     */
    static boolean isVerified(List<Observation> observations) {
        for (Observation observation : observations) {
            if (hasVerifier(observation)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether fitting evidence shows an observation.
     *
     * @param day day on which it is looked at; what is dated later is not there yet
     * @param verified whether the dossier says who verified its values
     */
    static boolean show(Observation observation, LocalDate day, boolean verified) {
        return (!verified || hasVerifier(observation)) && hasEvidence(observation, day);
    }

    private static boolean hasVerifier(Observation observation) {
        String verifier = observation.verifiedBy();
        return verifier != null && !verifier.isBlank();
    }

    private static boolean hasEvidence(Observation observation, LocalDate day) {
        for (Evidence evidence : observation.evidence()) {
            LocalDate date = evidence.date();
            if (!evidence.kind().isBlank() && (date == null || !date.isAfter(day))) {
                return true;
            }
        }
        return false;
    }
}
