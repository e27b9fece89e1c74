package vn.khuyenhoc.benchmarks.decision;

import java.util.List;
import vn.khuyenhoc.benchmarks.trial.Trial;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.register.Register;

/** This library as its users call it. */
final class EngineContender implements Contender {
    private final Engine engine;
    private final Context context;

    EngineContender(Trial trial) {
        this.engine = trial.engine();
        this.context = trial.table().context();
    }

    @Override
    public Decision decide(Dossier dossier) {
        return engine.decide(dossier, context);
    }

    @Override
    public List<Decision> decideAll(List<Dossier> dossiers) {
        Register register = Register.of(dossiers.stream().map(Dossier::subject).toList());
        return engine.decideAll(register, context);
    }
}
