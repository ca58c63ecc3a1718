package app.revier.desktop.screen.settings;

import app.revier.book.BookChange;
import app.revier.book.ProjectEdits;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.book.Snapshot;
import app.revier.territory.GrowthProject;
import app.revier.territory.Stage;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The list of stages.
 *
 * @param texts the language in which the method's own stages are called
 */
record StageRules(Texts texts) implements ListRules<Stage, StageForm> {

  private static final String NEW = "own-";

  @Override
  public String kind() {
    return "stage";
  }

  @Override
  public Setting<List<Stage>> setting() {
    return Setting.STAGES;
  }

  @Override
  public List<Stage> all(Settings settings, Snapshot snapshot) {
    return settings.get(Setting.STAGES);
  }

  @Override
  public String code(Stage stage) {
    return stage.code();
  }

  @Override
  public String name(Stage stage) {
    return new Terms(texts).stage(stage);
  }

  @Override
  public boolean isCalled(Stage stage, String name) {
    return name(stage).equalsIgnoreCase(name);
  }

  @Override
  public String newCode(List<Stage> list) {
    List<String> codes = list.stream().map(Stage::code).toList();
    int number = 1;
    while (codes.contains(NEW + number)) {
      number++;
    }
    return NEW + number;
  }

  @Override
  public StageForm form(String code, Predicate<String> taken) {
    return new StageForm(code, texts, taken);
  }

  @Override
  public String used(GrowthProject project) {
    return project.stage();
  }

  @Override
  public String use(Stage stage) {
    return stage.code();
  }

  @Override
  public boolean mayBeEmpty() {
    return false;
  }

  @Override
  public Optional<BookChange> merge(ProjectEdits projects, String from, String into) {
    return projects.mergeStages(from, into);
  }
}
