package vn.khuyenhoc.benchmarks.decision;

import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.benchmarks.hand.HandWritten;
import vn.khuyenhoc.benchmarks.peer.Job;
import vn.khuyenhoc.benchmarks.peer.Peer;
import vn.khuyenhoc.benchmarks.trial.Trial;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.register.Dossier;

/** A peer says what is met, hand-written code makes the decision of it. */
final class PeerContender implements Contender {
    private final Peer peer;
    private final HandWritten hand;
    private final int levels;

    PeerContender(Peer peer, Trial trial) {
        this.peer = peer;
        this.hand = new HandWritten(trial.table());
        this.levels = trial.table().levels();
    }

    @Override
    public Decision decide(Dossier dossier) {
        List<Job> jobs = jobs(dossier);
        peer.judge(jobs);
        return hand.assemble(dossier, awarded(jobs));
    }

    @Override
    public List<Decision> decideAll(List<Dossier> dossiers) {
        List<List<Job>> own = new ArrayList<>(dossiers.size());
        List<Job> all = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            List<Job> jobs = jobs(dossier);
            own.add(jobs);
            all.addAll(jobs);
        }
        peer.judge(all);
        List<Decision> decisions = new ArrayList<>(dossiers.size());
        for (int i = 0; i < dossiers.size(); i++) {
            decisions.add(hand.assemble(dossiers.get(i), awarded(own.get(i))));
        }
        return decisions;
    }

    /** A job for each level and, where something is known within bounds only, another for the most that it may come to. */
    private List<Job> jobs(Dossier dossier) {
        double[][] numbers = hand.numbers(dossier);
        List<Job> jobs = new ArrayList<>(numbers.length * levels);
        for (double[] side : numbers) {
            for (int level = 0; level < levels; level++) {
                jobs.add(new Job(side, level));
            }
        }
        return jobs;
    }

    private static double[][] awarded(List<Job> jobs) {
        double[][] awarded = new double[jobs.size()][];
        for (int i = 0; i < awarded.length; i++) {
            awarded[i] = jobs.get(i).awarded();
        }
        return awarded;
    }

    @Override
    public void close() {
        peer.close();
    }
}
