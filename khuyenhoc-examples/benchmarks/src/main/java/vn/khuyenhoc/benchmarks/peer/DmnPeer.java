package vn.khuyenhoc.benchmarks.peer;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import vn.khuyenhoc.benchmarks.trial.Trial;

/** Decision tables of KIE DMN, a model for each level, all decisions of which are made at once. */
final class DmnPeer implements Peer {
    private final List<DMNRuntime> runtimes = new ArrayList<>();
    private final List<DMNModel> models = new ArrayList<>();
    private final int size;

    DmnPeer(Trial trial) {
        this.size = trial.table().size();
        for (int level = 0; level < trial.table().levels(); level++) {
            String text = DmnModel.of(trial.table().asks(), level);
            Resource resource = ResourceFactory.newReaderResource(new StringReader(text), "UTF-8");
            resource.setSourcePath("criteria" + level + ".dmn");
            DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                    .buildConfiguration()
                    .fromResources(List.of(resource))
                    .getOrElseThrow(IllegalStateException::new);
            runtimes.add(runtime);
            models.add(runtime.getModel(DmnModel.NAMESPACE, DmnModel.NAME));
        }
    }

    @Override
    public void judge(List<Job> jobs) {
        for (Job job : jobs) {
            DMNRuntime runtime = runtimes.get(job.level());
            DMNContext context = runtime.newContext();
            for (int i = 0; i < size; i++) {
                double number = job.number(i);
                context.set("n" + i, Double.isNaN(number) ? null : BigDecimal.valueOf(number));
            }
            for (DMNDecisionResult result :
                    runtime.evaluateAll(models.get(job.level()), context).getDecisionResults()) {
                if (result.getResult() instanceof BigDecimal points) {
                    job.award(Integer.parseInt(result.getDecisionName().substring(1)), points.doubleValue());
                }
            }
        }
    }
}
