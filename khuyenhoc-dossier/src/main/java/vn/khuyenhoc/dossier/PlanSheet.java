package vn.khuyenhoc.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.dossier.Block.Paragraph.Kind;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.planning.EarlierGap;
import vn.khuyenhoc.planning.PlanDraft;
import vn.khuyenhoc.planning.PlanDraft.DraftLine;
import vn.khuyenhoc.planning.PlanDraft.DraftTarget;
import vn.khuyenhoc.planning.PlanDraft.DraftTask;
import vn.khuyenhoc.planning.PlanDraft.Ground;
import vn.khuyenhoc.text.Words;

/** The skeleton of a plan as a sheet, in Vietnamese, with every blank marked and listed. Immutable. */
public final class PlanSheet {
    private static final List<Integer> TARGETS = List.of(34, 26, 14, 26);
    private static final List<Integer> TASKS = List.of(28, 16, 14, 18, 24);
    private static final List<Integer> LINES = List.of(50, 24, 26);
    private static final List<Integer> STEPS = List.of(16, 54, 30);
    private final Phrases phrases;
    private final PlanDraft draft;
    private final Sheet sheet = new Sheet();

    private PlanSheet(Catalogue catalogue, PlanDraft draft) {
        this.phrases = new Phrases(catalogue, Locale.ROOT);
        this.draft = draft;
    }

    /** The sheet of a skeleton. */
    public static DraftSheet of(Catalogue catalogue, PlanDraft draft) {
        PlanSheet plan = new PlanSheet(catalogue, draft);
        plan.head();
        plan.basis();
        plan.targets();
        plan.tasks();
        plan.money();
        plan.carryingOut();
        plan.before();
        plan.calendar();
        plan.sign();
        List<String> missing = plan.sheet.missing();
        plan.close(missing);
        return new DraftSheet(
                draft.name().vi(),
                draft.date(),
                Say.text("plan.foot", String.valueOf(draft.year())),
                plan.sheet.blocks(),
                missing);
    }

    private void head() {
        OfficeHead.of(draft.issuer(), draft.symbol(), sheet);
        sheet.add(Kind.TITLE, Sheet.bold(Say.text("plan.title")));
        sheet.add(Kind.TITLE, Sheet.bold(draft.name().vi()));
        if (!draft.unresolved().isEmpty()) {
            sheet.label("plan.unresolved", String.join(", ", draft.unresolved()));
        }
    }

    private void basis() {
        draft.basis().forEach(document -> sheet.item(Sheet.italic(Say.text("plan.basis", cited(document)))));
        sheet.heading("plan.review");
        sheet.add(
                Kind.BODY,
                Sheet.plain(Say.text("plan.review.of", String.join(", ", draft.reviews()))),
                sheet.lacks("plan.missing.review"));
    }

    private static String cited(Document document) {
        String date = document.date() == null ? "" : Say.text("document.day", Parties.shown(document.date()));
        return Say.text(
                "document", document.kind() + " " + document.symbol(), date, document.issuer(), document.name());
    }

    private void targets() {
        sheet.heading("plan.targets", String.valueOf(draft.year()));
        sheet.add(Kind.BODY, Sheet.plain(Say.text("plan.purpose")), sheet.lacks("plan.missing.purpose"));
        if (draft.targets().isEmpty()) {
            sheet.add(Kind.BODY, sheet.lacks("plan.missing.targets"));
            return;
        }
        table(
                TARGETS,
                List.of("plan.target", "plan.base", "plan.share", "plan.ground"),
                draft.targets().stream().map(this::target).toList());
    }

    private List<Line> target(DraftTarget target) {
        String share = phrases.numbers().percent(target.value());
        Integer ahead = target.ahead();
        BigDecimal floor = target.floor();
        Run value = ahead != null
                ? sheet.lacks("plan.missing.share", share, String.valueOf(ahead))
                : Sheet.plain(
                        floor == null
                                ? share
                                : Say.text(
                                        "plan.onLine", share, phrases.numbers().percent(floor)));
        return List.of(
                Sheet.line(Sheet.plain(target.name().vi())),
                Sheet.line(Sheet.plain(target.base().name().vi())),
                Sheet.line(value),
                Sheet.line(Sheet.plain(grounds(target.grounds()))));
    }

    private String grounds(List<Ground> grounds) {
        return grounds.stream()
                .map(ground -> Say.text(
                        "plan.ground.of",
                        ground.code(),
                        phrases.document(ground.citation().document()),
                        ground.citation().clause()))
                .collect(Collectors.joining("; "));
    }

    private void tasks() {
        sheet.heading("plan.tasks");
        table(
                TASKS,
                List.of("plan.task", "plan.owner", "plan.due", "plan.solution", "plan.ground"),
                draft.tasks().stream().map(this::task).toList());
    }

    private List<Line> task(DraftTask task) {
        List<Run> name = new ArrayList<>(List.of(Sheet.plain(task.name().vi())));
        task.gaps().forEach(gap -> name.add(Sheet.italic(Say.text("plan.gap.in", gap.message()))));
        Words owner = task.owner();
        return List.of(
                new Line(name),
                Sheet.line(owner == null ? sheet.lacks("plan.missing.owner") : Sheet.plain(owner.vi())),
                Sheet.line(
                        task.due() == null ? sheet.lacks("plan.missing.due") : Sheet.plain(Parties.shown(task.due()))),
                Sheet.line(sheet.lacks("plan.missing.solution")),
                Sheet.line(Sheet.plain(grounds(task.grounds()))));
    }

    private void money() {
        sheet.heading("plan.money");
        sheet.item(Sheet.plain(Say.text("plan.money.state")), sheet.lacks("plan.missing.amount"));
        sheet.item(Sheet.plain(Say.text("plan.money.socialised")), sheet.lacks("plan.missing.amount"));
        if (!draft.lines().isEmpty()) {
            table(
                    LINES,
                    List.of("plan.line", "plan.amount", "plan.ground"),
                    draft.lines().stream().map(this::line).toList());
        }
    }

    private List<Line> line(DraftLine line) {
        return List.of(
                Sheet.line(Sheet.plain(line.fact().name().vi())),
                Sheet.line(sheet.lacks("plan.missing.amount")),
                Sheet.line(Sheet.plain(grounds(line.grounds()))));
    }

    private void carryingOut() {
        sheet.heading("plan.carrying");
        sheet.item(Sheet.plain(Say.text("plan.supervision")), sheet.lacks("plan.missing.supervision"));
        sheet.item(Sheet.plain(Say.text("plan.reporting")), sheet.lacks("plan.missing.reporting"));
    }

    private void before() {
        if (!draft.gaps().isEmpty()) {
            sheet.heading("plan.before");
            draft.gaps().forEach(this::gap);
        }
    }

    private void gap(EarlierGap gap) {
        sheet.item(Sheet.plain(Say.text("plan.gap", gap.message(), gap.remedy())));
    }

    private void calendar() {
        if (!draft.steps().isEmpty()) {
            sheet.heading("plan.calendar", String.valueOf(draft.year()));
            table(
                    STEPS,
                    List.of("plan.step.day", "plan.step", "plan.ground"),
                    draft.steps().stream()
                            .map(step -> List.of(
                                    Sheet.line(Sheet.plain(Parties.shown(step.last()))),
                                    Sheet.line(Sheet.plain(Say.text("plan.step.of", step.title(), step.name()))),
                                    Sheet.line(Sheet.plain(Say.text(
                                            "plan.ground.in",
                                            phrases.document(step.citation().document()),
                                            step.citation().clause())))))
                            .toList());
        }
    }

    private void table(List<Integer> widths, List<String> heading, List<List<Line>> rows) {
        sheet.add(new Block.Table(
                widths,
                heading.stream()
                        .map(key -> Sheet.line(Sheet.bold(Say.text(key))))
                        .toList(),
                rows.stream().map(cells -> new Block.Row(false, cells)).toList()));
    }

    private void sign() {
        OfficeHead.sign(draft.issuer(), sheet);
    }

    private void close(List<String> missing) {
        sheet.heading("missing.heading", missing.size());
        missing.stream().distinct().forEach(what -> sheet.item(Sheet.plain(what)));
        sheet.heading("notes.heading");
        sheet.item(Sheet.plain(Say.text("notes.layout")));
        sheet.item(Sheet.plain(Say.text("plan.notes.digest", Phrases.digest(draft.catalogue()))));
    }
}
