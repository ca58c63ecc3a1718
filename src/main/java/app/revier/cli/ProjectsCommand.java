package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.territory.Closing;
import app.revier.territory.Customer;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.PhaseState;
import app.revier.territory.SalesPhase;
import app.revier.territory.Stage;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The growth projects, in the order of their stages. */
@Command(name = "projects")
final class ProjectsCommand implements Callable<Integer> {

  private final Invocation call;

  @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "cli.projects-stage")
  private @Nullable String stage;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  ProjectsCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    return call.read(this::show);
  }

  private int show(Book book) {
    Snapshot snapshot = book.snapshot();
    List<GrowthProject> projects = projects(snapshot);
    if (json) {
      Json.print(
          call.out(), projects.stream().map(project -> document(project, snapshot)).toList());
    } else if (projects.isEmpty()) {
      call.out().println(call.texts().get("cli.projects-none"));
    } else {
      print(projects, snapshot);
    }
    return ExitStatus.DONE;
  }

  /** In the order of their stages; those whose stage is not in the list any more come last. */
  private List<GrowthProject> projects(Snapshot snapshot) {
    List<Stage> stages = snapshot.settings().get(Setting.STAGES);
    List<GrowthProject> projects = new ArrayList<>(snapshot.territory().own().projects());
    if (stage != null) {
      String code = new Given(call.texts()).stage(stage, snapshot).code();
      projects.removeIf(project -> !project.stage().equals(code));
    }
    projects.sort((one, other) -> Integer.compare(placeOf(one, stages), placeOf(other, stages)));
    return projects;
  }

  private static int placeOf(GrowthProject project, List<Stage> stages) {
    Stage in = project.stageIn(stages);
    return in == null ? stages.size() : stages.indexOf(in);
  }

  private Map<String, @Nullable Object> document(GrowthProject project, Snapshot snapshot) {
    List<Stage> stages = snapshot.settings().get(Setting.STAGES);
    LocalDate start = project.start();
    DueStep next = project.next();
    LocalDate due = next == null ? null : next.due();
    Map<String, @Nullable Object> one = Json.object();
    one.put("id", project.id().value());
    one.put("customer", customer(project, snapshot).number());
    one.put("name", project.name());
    one.put("kind", Codes.hyphened(project.kind()));
    one.put("measure", project.measure());
    one.put("stage", project.stage());
    one.put("yearlyValue", Json.amount(project.yearlyValue()));
    one.put("start", start == null ? null : start.toString());
    one.put("probability", project.winProbability(stages).value());
    one.put("nextStep", next == null ? null : next.what());
    one.put("nextStepDate", due == null ? null : due.toString());
    one.put(
        "phases",
        Arrays.stream(SalesPhase.values()).map(phase -> phase(project.phase(phase))).toList());
    one.put("customerName", customer(project, snapshot).name());
    one.put("stageName", stageName(project, stages));
    one.put("overdue", project.isOverdue(stages, snapshot.today()));
    one.put("closing", closing(project.closing()));
    return one;
  }

  private static Map<String, @Nullable Object> phase(PhaseState state) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("phase", Codes.hyphened(state.phase()));
    one.put("done", state.done());
    one.put("effect", state.effect());
    one.put("needed", state.needed());
    return one;
  }

  private static @Nullable Map<String, @Nullable Object> closing(@Nullable Closing closing) {
    if (closing == null) {
      return null;
    }
    Map<String, @Nullable Object> one = Json.object();
    one.put("date", closing.date().toString());
    one.put("value", Json.amount(closing.value()));
    one.put("reason", closing.reason());
    one.put("stated", closing.stated() == null ? null : (Double) closing.stated().value());
    one.put("stage", closing.stage());
    one.put("cell", closing.cell());
    return one;
  }

  private static Customer customer(GrowthProject project, Snapshot snapshot) {
    return Objects.requireNonNull(snapshot.territory().customer(project.customer()));
  }

  private String stageName(GrowthProject project, List<Stage> stages) {
    Stage in = project.stageIn(stages);
    return in == null ? project.stage() : call.terms().stage(in);
  }

  private void print(List<GrowthProject> projects, Snapshot snapshot) {
    Texts texts = call.texts();
    List<Stage> stages = snapshot.settings().get(Setting.STAGES);
    String sign = texts.currencySign(snapshot.settings().get(Setting.CURRENCY));
    TextTable table =
        new TextTable(
            ">" + texts.get("cli.column-id"),
            texts.get("cli.column-stage"),
            texts.get("cli.column-customer"),
            texts.get("cli.column-project"),
            texts.get("cli.column-measure"),
            ">" + texts.get("cli.column-yearly", sign),
            ">" + texts.get("cli.column-probability"),
            texts.get("cli.column-next"));
    for (GrowthProject project : projects) {
      table.row(
          String.valueOf(project.id().value()),
          stageName(project, stages),
          customer(project, snapshot).name(),
          project.name(),
          project.measure(),
          texts.amount(project.yearlyValue()),
          texts.percent(project.winProbability(stages)),
          next(project, snapshot));
    }
    table.print(call.out());
  }

  private String next(GrowthProject project, Snapshot snapshot) {
    DueStep next = project.next();
    if (next == null) {
      return "";
    }
    LocalDate due = next.due();
    String words = due == null ? next.what() : call.texts().date(due) + ": " + next.what();
    boolean late = project.isOverdue(snapshot.settings().get(Setting.STAGES), snapshot.today());
    return late ? call.texts().get("cli.projects-overdue", words) : words;
  }
}
